import { CODE_PLACES, type CodePlace } from '@/utils/pixel/code/seen-code';

/** A place and the pixels in it. */
export interface PlaceOfPixels {
  place: CodePlace;
  pixels: { id: string; times: number }[];
}

/** A pixel that is set up more than once on one page, so that each of its events counts twice. */
export interface DoubleFire {
  pixelId: string;
  /** Each place once, where it is best kept first. */
  places: { place: CodePlace; times: number }[];
  /** Which pixel, and where. */
  sentence: string;
  /** Which one to take out, and what that leaves. */
  advice: string;
}

/** Where one is best kept: what covers every page, and runs early, first. */
const BEST_FIRST: readonly CodePlace[] = [
  'settings-head',
  'page-header',
  'settings-body',
  'page-footer',
  'events-tab',
];

/**
 * Finds every pixel that these places of one page set up more than once together. What the live
 * page itself showed holds all of the others, so it counts only where it shows more than they do.
 */
export function findDoubleFires(seen: readonly PlaceOfPixels[]): DoubleFire[] {
  const ids = new Set(seen.flatMap(({ pixels }) => pixels.map(({ id }) => id)));
  return [...ids].flatMap((pixelId) => {
    const found = BEST_FIRST.flatMap((place) => {
      const times = countIn(seen, place, pixelId);
      return times > 0 ? [{ place, times }] : [];
    });
    const known = found.reduce((sum, { times }) => sum + times, 0);
    const live = countIn(seen, 'live-page', pixelId);
    if (Math.max(known, live) < 2) return [];
    const places = live > known ? [...found, { place: 'live-page' as const, times: live }] : found;
    return [{ pixelId, places, ...describe(pixelId, places) }];
  });
}

function countIn(seen: readonly PlaceOfPixels[], place: CodePlace, pixelId: string): number {
  return seen
    .filter((one) => one.place === place)
    .flatMap(({ pixels }) => pixels)
    .reduce((sum, { id, times }) => (id === pixelId ? sum + times : sum), 0);
}

function describe(pixelId: string, places: DoubleFire['places']) {
  const inOne = places.length === 1;
  const names = places.map(({ place, times }) => {
    const often = times === 1 ? '' : times === 2 ? ' twice' : ` ${times} times`;
    return `in ${CODE_PLACES[place]}${often}`;
  });
  const where = inOne
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return {
    sentence: `Pixel ${pixelId} is ${where}, so each of its events counts more than once.`,
    advice: adviceFor(places),
  };
}

function adviceFor(places: DoubleFire['places']): string {
  const [keep, remove] = places;
  if (keep?.place === 'live-page' || remove?.place === 'live-page')
    return 'One of them comes from a place that was not seen here: look at the Events tab, calendars, forms and a tag manager.';
  if (keep === undefined || remove === undefined)
    return 'Remove one of the two: the other goes on firing.';
  if (remove.place === 'events-tab')
    return 'Switch the pixel off in the Events tab, or take the code out: either alone fires once.';
  if (keep.place.startsWith('settings-') && remove.place.startsWith('page-'))
    return 'Remove it from the page: Settings goes on firing on every page of the funnel.';
  if (keep.place.startsWith('page-') && remove.place === 'settings-body')
    return 'Remove it from the page if other pages need it, too: Settings covers them all.';
  return `Remove the one in ${CODE_PLACES[remove.place]}: the other goes on firing.`;
}
