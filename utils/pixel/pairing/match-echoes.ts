import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { groupSignals, matchKey, nameKey, type Signal } from '@/utils/pixel/signal';
import { findNearest } from '@/utils/pixel/timeline';

/** How much later than the list's row a browser's clock may say an event was, in ms. */
const CLOCK_SLACK_MS = 60_000;

/**
 * Which browser events Meta's list shows as received. By event ID where the list shows one;
 * otherwise each row stands for the latest event of that name before it that no row stands for yet.
 */
export function matchEchoes<E>(
  events: Signal<E>[],
  echoes: Signal<TestEventRow>[],
): Map<E, TestEventRow> {
  const received = new Map<E, TestEventRow>();
  if (echoes.length === 0) return received;
  const byMatch = groupSignals(echoes, matchKey);
  for (const event of events) {
    const key = matchKey(event);
    const echo = key === null ? undefined : findNearest(byMatch.get(key), event.time);
    if (echo) received.set(event.of, echo.of);
  }
  const open = groupSignals(
    events.filter(({ of }) => !received.has(of)),
    nameKey,
  );
  const unnamed = groupSignals(
    echoes.filter(({ eventId }) => eventId === null),
    nameKey,
  );
  for (const [key, { items }] of unnamed) {
    const waiting = open.get(key)?.items ?? [];
    const earlier: Signal<E>[] = [];
    let next = 0;
    for (const echo of items) {
      for (let event = waiting[next]; event && event.time <= echo.time + CLOCK_SLACK_MS;) {
        earlier.push(event);
        next += 1;
        event = waiting[next];
      }
      const latest = earlier.pop();
      if (latest) received.set(latest.of, echo.of);
    }
  }
  return received;
}
