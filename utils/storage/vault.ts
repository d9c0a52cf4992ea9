import * as z from 'zod/mini';
import { sha256 } from '@/utils/capi/sha256';
import { item } from '@/utils/storage/item';
import type { TokenSummary } from '@/utils/messaging/popup-state';

/**
 * The only file that names a secret's key. Tokens live in session storage: they are gone when the
 * browser closes, and content scripts cannot read them (see restrict.ts).
 */
const secretSchema = z.object({ token: z.string(), capturedAt: z.number() });
const tokens = item({
  area: 'session',
  noun: 'tokens',
  version: 1,
  schema: z.record(z.string(), secretSchema),
  fallback: {},
});

/** Keeps a client's access token; one that was there before is replaced. */
export async function storeToken(clientId: string, token: string, capturedAt: number) {
  await tokens.update((all) => ({ ...all, [clientId]: { token, capturedAt } }));
}

/** Forgets a client's access token. */
export async function forgetToken(clientId: string) {
  await tokens.update((all) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id !== clientId)),
  );
}

/** A client's secret; the names that every object has are no clients. */
async function findSecret(clientId: string) {
  const all = await tokens.get();
  return Object.hasOwn(all, clientId) ? all[clientId] : undefined;
}

/** The token itself: for a fill order that has passed every check, and for nothing else. */
export async function readTokenForFill(clientId: string): Promise<string | undefined> {
  return (await findSecret(clientId))?.token;
}

/** The token itself: for the one caller of the Graph API, and for nothing else. */
export async function readTokenForGraph(clientId: string): Promise<string | undefined> {
  return (await findSecret(clientId))?.token;
}

/** What may be shown of a client's token; null when there is none. */
export async function summarizeToken(clientId: string): Promise<TokenSummary | null> {
  const secret = await findSecret(clientId);
  if (!secret) return null;
  const { token, capturedAt } = secret;
  return { prefix: token.slice(0, 4), length: token.length, capturedAt };
}

/** Whether a SHA-256 (hex) is that of the client's token: tells "the same" without showing it. */
export async function isTokenDigest(clientId: string, digest: string): Promise<boolean> {
  const secret = await findSecret(clientId);
  if (!secret) return false;
  return (await sha256(secret.token)) === digest;
}
