import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const seenPlaceSchema = z.object({
  locationId: z.string(),
  url: z.string(),
  kind: z.enum(['funnel-settings', 'page', 'workflow']),
  /** What the page calls itself; empty where it did not say. */
  name: z.string(),
});
/** A funnel, a page or a workflow that the person has had on screen. */
export type SeenPlace = z.infer<typeof seenPlaceSchema>;

const places = item({
  area: 'local',
  noun: 'seen-places',
  version: 1,
  schema: z.array(seenPlaceSchema),
  fallback: [],
});

/** More are not remembered: the oldest go. */
const MOST = 200;

/** Remembers a place as the last one seen; a name once known stays until there is another. */
export async function rememberPlace(place: SeenPlace) {
  await places.update((all) => {
    const before = all.find(({ url }) => url === place.url);
    const name = place.name === '' ? (before?.name ?? '') : place.name;
    return [...all.filter(({ url }) => url !== place.url), { ...place, name }].slice(-MOST);
  });
}

/** The places of a location, the last seen first. */
export async function getSeenPlaces(locationId: string): Promise<SeenPlace[]> {
  return (await places.get()).filter((place) => place.locationId === locationId).toReversed();
}
