import { eventTwice } from '@/utils/pixel/findings/rules/event-twice';
import { pageviewTwice } from '@/utils/pixel/findings/rules/pageview-twice';
import { viewSession } from '@/utils/pixel/findings/session-view';
import type { Decoded } from '@/utils/pixel/pixel-event';
import { pageName } from '@/utils/pixel/rows/page-name';

/** A live page that sent events of one pixel twice when it was last visited. */
export interface LiveDouble {
  /** Its address without what follows the path. */
  page: string;
  /** When, in ms since 1970. */
  at: number;
}

type DecodedEvent = Extract<Decoded, { kind: 'event' }>;

/** What is sent within so many ms before a PageView is of the same visit: its own other copy. */
const SAME_VISIT_MS = 2_000;

/** The events of a page's last visit, by its last PageView; all of them where it sent none. */
function lastVisit(events: readonly DecodedEvent[]): DecodedEvent[] {
  const views = events.filter(({ event }) => event.eventName === 'PageView');
  const last = Math.max(...views.map(({ event }) => event.timestamp));
  return events.filter(
    ({ event }) => views.length === 0 || event.timestamp >= last - SAME_VISIT_MS,
  );
}

/**
 * Whether the live pages of a pixel sent its events twice, by the very findings of the panel. Only
 * the last visit of each page counts: what was mended since is not told again. The latest, where
 * there are several.
 */
export function findLiveDouble(
  decoded: readonly Decoded[],
  pixelId: string,
): LiveDouble | undefined {
  const pages = new Map<string, DecodedEvent[]>();
  for (const one of decoded) {
    if (one.kind !== 'event' || one.event.pixelId !== pixelId || one.event.pageUrl === null)
      continue;
    const page = pageName(one.event.pageUrl);
    pages.set(page, [...(pages.get(page) ?? []), one]);
  }
  const doubles = [...pages].flatMap(([page, events]) => {
    const view = viewSession({ decoded: lastVisit(events) });
    const hits = [...pageviewTwice.find(view), ...eventTwice.find(view)];
    const times = hits.flatMap((hit) => (hit.events ?? []).map(({ timestamp }) => timestamp));
    return times.length === 0 ? [] : [{ page, at: Math.max(...times) }];
  });
  return doubles.toSorted((one, other) => other.at - one.at)[0];
}
