import type { Sighting } from '@/utils/pixel/capture/sighting';

/** A page's clock that is further off than this is not believed. */
const MOST_OFF_MS = 10 * 60_000;

/** The document that told of calls, as the browser describes it. */
export interface CallingDocument {
  documentId: string;
  origin: string;
  url: string;
}

/**
 * What a followed page may tell: calls and warnings, under the document's own name, on a page of
 * its own origin, at a time that can be. Anything else it tells is dropped.
 */
export function adoptCalls(
  told: readonly Sighting[],
  { documentId, origin, url }: CallingDocument,
  now: number,
): Sighting[] {
  return told.flatMap((one) => {
    if (one.kind !== 'call' && one.kind !== 'warning') return [];
    const page = one.page !== null && isOf(origin, one.page) ? one.page : url.slice(0, 4_000);
    const at = Math.abs(one.at - now) <= MOST_OFF_MS ? one.at : now;
    return [{ ...one, id: `${documentId} ${one.id}`.slice(0, 200), page, at }];
  });
}

function isOf(origin: string, page: string): boolean {
  return URL.canParse(page) && new URL(page).origin === origin;
}
