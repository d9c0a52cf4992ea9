import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const emptied = item({
  area: 'local',
  noun: 'emptied-code',
  version: 1,
  schema: z.array(z.object({ url: z.string(), fingerprint: z.string() })),
  fallback: [],
});

/** More are not remembered: the oldest go. */
const MOST = 100;

/** Remembers of a place which code was taken out of it; null forgets it. */
export async function rememberEmptied(url: string, fingerprint: string | null) {
  await emptied.update((all) => {
    const others = all.filter((one) => one.url !== url);
    return (fingerprint === null ? others : [...others, { url, fingerprint }]).slice(-MOST);
  });
}

/** Which code was taken out of a place; null where none is remembered. */
export async function findEmptied(url: string): Promise<string | null> {
  return (await emptied.get()).find((one) => one.url === url)?.fingerprint ?? null;
}
