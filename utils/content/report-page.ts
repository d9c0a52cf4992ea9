import type { GuideMode } from '@/utils/content/guide/guide-mode';
import { listOffers } from '@/utils/content/list-offers';
import type { PageThing } from '@/utils/content/page-thing';
import { readPlaceName } from '@/utils/content/read-place-name';
import { ask } from '@/utils/messaging/client';
import { languageSchema } from '@/utils/messaging/taught-place';
import type { Sighting } from '@/utils/sites/site-thing';

/** Tells the popup what a page lets us do, each time that this has changed. */
export function createReporter(
  things: readonly PageThing[],
  sightings: ReadonlyMap<string, Sighting<unknown>>,
  guide: Pick<GuideMode, 'sight'>,
): () => void {
  let reported = '';
  return () => {
    const offers = listOffers(things, sightings);
    const declared = languageSchema.safeParse(document.documentElement.lang);
    const language = declared.success ? declared.data : null;
    // The address is part of it: the popup matches the client by where the page is.
    const guideSight = guide.sight();
    const text = JSON.stringify([location.href, language, offers, guideSight]);
    if (text === reported) return;
    reported = text;
    const placeName = readPlaceName(document);
    void ask('page.report', { offers, language, placeName, guide: guideSight }).catch(() => {
      // It never got there: the next look at the page tells it again.
      if (reported === text) reported = '';
    });
  };
}
