import * as z from 'zod/mini';
import { SHELL_HOSTS } from '@/utils/sites/highlevel/urls';
import { item } from '@/utils/storage/item';

/** Hosts on which the person uses HighLevel beside the one that is built in, as long as allowed. */
export const approvedShells = item({
  area: 'local',
  noun: 'shells',
  version: 1,
  schema: z.array(z.string()),
  fallback: [],
});

/** Hosts for which the person has just been asked: the popup may be gone when they answer. */
export const askedShells = item({
  area: 'session',
  noun: 'asked-shells',
  version: 1,
  schema: z.array(z.object({ host: z.string(), tabId: z.number(), at: z.number() })),
  fallback: [],
});

/** Shells are served over https and nothing else. */
export const originOfShell = (host: string) => `https://${host}`;

/** Every host that counts as HighLevel's shell: the built-in one, and those the person approved. */
export async function getShellHosts(): Promise<readonly string[]> {
  return [...SHELL_HOSTS, ...(await approvedShells.get())];
}
