import * as z from 'zod/mini';
import { placedPixelsSchema } from '@/utils/pixel/code/seen-code';
import { item } from '@/utils/storage/item';

const seenSchema = z.object({
  clientId: z.string(),
  locationId: z.string(),
  /** null where it could not be told. */
  funnelId: z.nullable(z.string()),
  /** null for the places of a funnel as a whole. */
  pageId: z.nullable(z.string()),
  placed: placedPixelsSchema,
  seenAt: z.number(),
});
/** What a place of a client's funnel held when it was last seen: IDs and names, never its code. */
export type SeenCode = z.infer<typeof seenSchema>;

const seen = item({
  area: 'local',
  noun: 'seen-code',
  version: 1,
  schema: z.array(seenSchema),
  fallback: [],
});

export const watchSeenCode = seen.watch;

/** More places than this are not remembered: the oldest go. */
const CAP = 500;

const keyOf = ({ clientId, locationId, funnelId, pageId, placed }: SeenCode) =>
  JSON.stringify([clientId, locationId, pageId ?? funnelId, placed.place]);

/** Keeps what a place holds now, instead of what it held before. */
export async function storeSeenCode(fresh: SeenCode) {
  const key = keyOf(fresh);
  await seen.update((all) => [...all.filter((old) => keyOf(old) !== key).slice(1 - CAP), fresh]);
}

/** All places of a client in a location, as they were last seen. */
export async function getSeenCode(clientId: string, locationId: string): Promise<SeenCode[]> {
  return (await seen.get()).filter(
    (one) => one.clientId === clientId && one.locationId === locationId,
  );
}

/** Forgets all places of a client. */
export async function forgetSeenCode(clientId: string) {
  await seen.update((all) => all.filter((one) => one.clientId !== clientId));
}
