import * as z from 'zod/mini';
import { siteSchema, taughtPlaceSchema } from '@/utils/messaging/taught-place';
import type { Site, TaughtPlace } from '@/utils/messaging/taught-place';
import { item } from '@/utils/storage/item';

const keptSchema = z.object({ site: siteSchema, place: taughtPlaceSchema });
type Kept = z.infer<typeof keptSchema>;

const taught = item({
  area: 'local',
  noun: 'taught',
  version: 1,
  schema: z.array(keptSchema),
  fallback: [],
});

/** So many places are remembered for one thing, or one part of it, on one site: the oldest go. */
const MOST = 5;

export const watchTaught = taught.watch;

const isOf = (kept: Kept, site: Site, thing: string) =>
  kept.site === site && kept.place.thing === thing;

const isOfPart = (kept: Kept, site: Site, { thing, part }: TaughtPlace) =>
  isOf(kept, site, thing) && kept.place.part === part;

/** What the person has shown on a site, oldest first. */
export async function getTaught(site: Site): Promise<TaughtPlace[]> {
  return (await taught.get()).filter((kept) => kept.site === site).map(({ place }) => place);
}

/** Remembers a place; the same one shown again is remembered once. */
export async function storeTaught(site: Site, place: TaughtPlace) {
  const text = JSON.stringify([place.names, place.heading]);
  await taught.update((all) => {
    const others = all.filter((kept) => !isOfPart(kept, site, place));
    const same = all.filter(
      (kept) =>
        isOfPart(kept, site, place) &&
        JSON.stringify([kept.place.names, kept.place.heading]) !== text,
    );
    return [...others, ...same.slice(1 - MOST), { site, place }];
  });
}

/** Forgets all that was shown for one thing on a site. */
export async function forgetTaught(site: Site, thing: string) {
  await taught.update((all) => all.filter((kept) => !isOf(kept, site, thing)));
}
