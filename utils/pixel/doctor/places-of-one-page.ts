import { CODE_PLACES, type PlacedPixels } from '@/utils/pixel/code/seen-code';

/** A place of a funnel as it was last seen. */
interface SeenPlace {
  funnelId: string | null;
  /** null for the places of a funnel as a whole. */
  pageId: string | null;
  placed: PlacedPixels;
}

/**
 * The places that put a pixel into one and the same page: the most of any page that was seen. What
 * cannot be told to be of one funnel is not put together: two funnels may each hold it once.
 */
export function placesOfOnePage(seen: readonly SeenPlace[], pixelId: string): string[] {
  const holding = seen.filter(
    ({ funnelId, placed }) =>
      funnelId !== null &&
      placed.place !== 'live-page' &&
      placed.pixels.some(({ id }) => id === pixelId),
  );
  const onPage = holding.map((one) =>
    holding.filter(
      ({ funnelId, pageId }) =>
        funnelId === one.funnelId && (pageId === null || pageId === one.pageId),
    ),
  );
  const [most = []] = onPage.sort((a, b) => b.length - a.length);
  return most.map(({ placed }) => CODE_PLACES[placed.place]);
}
