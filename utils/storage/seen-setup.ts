import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';
import { seenFactsSchema } from '@/utils/workflow/seen-facts';

const seenSchema = z.object({
  clientId: z.string(),
  locationId: z.string(),
  /** The funnel, page or workflow; empty where the address does not name it. */
  placeId: z.string(),
  facts: seenFactsSchema,
  /** When each was seen last, in ms since 1970. */
  seenAt: z.record(z.string(), z.number()),
});
/** What a place of a client's location showed of the set-up when it was last seen. */
export type SeenSetup = z.infer<typeof seenSchema>;

const seen = item({
  area: 'local',
  noun: 'seen-setup',
  version: 1,
  schema: z.array(seenSchema),
  fallback: [],
});

/** More places than this are not remembered: the oldest go. */
const CAP = 300;

export const watchSeenSetup = seen.watch;

/** Keeps what a place shows now; what it does not show now stays as it was last seen. */
export async function storeSeenSetup(
  place: Pick<SeenSetup, 'clientId' | 'locationId' | 'placeId'>,
  facts: SeenSetup['facts'],
  now: number,
) {
  const isSame = (one: SeenSetup) =>
    one.clientId === place.clientId &&
    one.locationId === place.locationId &&
    one.placeId === place.placeId;
  await seen.update((all) => {
    const before = all.find(isSame);
    const times = Object.fromEntries(Object.keys(facts).map((fact) => [fact, now]));
    const after: SeenSetup = {
      ...place,
      facts: { ...before?.facts, ...facts },
      seenAt: { ...before?.seenAt, ...times },
    };
    return [...all.filter((one) => !isSame(one)).slice(1 - CAP), after];
  });
}

/** All that was seen of a client in a location. */
export async function getSeenSetup(clientId: string, locationId: string): Promise<SeenSetup[]> {
  return (await seen.get()).filter(
    (one) => one.clientId === clientId && one.locationId === locationId,
  );
}

/** Forgets all that was seen of a client. */
export async function forgetSeenSetup(clientId: string) {
  await seen.update((all) => all.filter((one) => one.clientId !== clientId));
}
