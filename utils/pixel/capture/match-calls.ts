import type { EventCall } from '@/utils/pixel/capture/fbq-event-call';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** An event as far as it tells which call made it. */
export interface MadeEvent {
  event: PixelEvent;
  page: string | null;
}

/** A call and its event are this close when Meta's script is there to take the call at once. */
const AT_ONCE_MS = 250;
/** The page's clock is the same one; rounding may turn the order of the two around. */
const BEFORE_MS = 50;
/** Calls wait for consent or a late script; longer than this nobody stays on a page. */
const LONGEST_WAIT_MS = 30 * 60_000;

/**
 * Which call made which event: the same name, ID and page, and at or before the event's own time;
 * the nearest where the script was there, else the first that waits. A call makes one event for
 * each pixel at most, and an event has one call at most.
 */
export function matchCalls(
  events: readonly MadeEvent[],
  calls: readonly EventCall[],
): Map<PixelEvent, EventCall> {
  const matched = new Map<PixelEvent, EventCall>();
  const taken = new Map<EventCall, Set<string>>();
  const byName = new Map<string, EventCall[]>();
  for (const call of [...calls].sort(inOrder)) {
    const key = callKey(call.eventName, call.eventId);
    const known = byName.get(key);
    if (known) known.push(call);
    else byName.set(key, [call]);
  }
  for (const { event, page } of [...events].sort(eventsInOrder)) {
    if (event.eventKind === 'automatic') continue;
    const siteId = event.eventIdSource === 'meta-plugin' ? null : event.eventId;
    const open = (byName.get(callKey(event.eventName, siteId)) ?? []).filter((call) => {
      const wait = event.timestamp - call.sighting.at;
      return (
        wait >= -BEFORE_MS &&
        wait <= LONGEST_WAIT_MS &&
        (call.pixelId === null || call.pixelId === event.pixelId) &&
        taken.get(call)?.has(event.pixelId) !== true &&
        isSamePage(call.sighting.page, event.pageUrl ?? page)
      );
    });
    const nearest = open.findLast(({ sighting }) => event.timestamp - sighting.at <= AT_ONCE_MS);
    const call = nearest ?? open[0];
    if (!call) continue;
    matched.set(event, call);
    taken.set(call, new Set([...(taken.get(call) ?? []), event.pixelId]));
  }
  return matched;
}

const callKey = (name: string, id: string | null) => JSON.stringify([name, id]);

/** Path and query are compared, not the fragment; what is not known is no difference. */
function isSamePage(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return bare(one) === bare(other);
}

function bare(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

function inOrder(one: EventCall, other: EventCall): number {
  const { sighting: a } = one;
  const { sighting: b } = other;
  return a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function eventsInOrder({ event: one }: MadeEvent, { event: other }: MadeEvent): number {
  if (one.timestamp !== other.timestamp) return one.timestamp - other.timestamp;
  const counter = ({ parameters }: PixelEvent) =>
    Number(parameters.find(([name]) => name === 'ec')?.[1] ?? 0);
  return counter(one) - counter(other) || textOf(one).localeCompare(textOf(other));
}

const textOf = ({ parameters }: PixelEvent) => JSON.stringify(parameters);
