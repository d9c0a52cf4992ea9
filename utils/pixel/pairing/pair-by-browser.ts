import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import { keysOfEvent, keysOfRow } from '@/utils/pixel/pairing/browser-keys';
import { isWithinWindow } from '@/utils/pixel/pairing/near-miss';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { nameKey, type Pairable, type Signal } from '@/utils/pixel/signal';
import { groupByKey, type Timeline } from '@/utils/pixel/timeline';

/**
 * Meta's other rule, for events without IDs: of the same dataset, name, and browser ID (fbp) or
 * external ID, the server's is left out when it comes within 48 hours after the browser's, and not
 * when it comes first (Meta, deduplication). Writes the pairs, and returns for rows that came first
 * the event that followed them. Meta's own word against it counts more, and without its word only
 * what we sent is known to have come after: a listed row may be older than it was first seen.
 */
export function pairByBrowser<E extends Pairable>(
  events: readonly Signal<E>[],
  rows: readonly Signal<TestEventRow>[],
  rowOf: Map<E, TestEventRow>,
  eventOf: Map<TestEventRow, E>,
): Map<TestEventRow, E> {
  const tooEarly = new Map<TestEventRow, E>();
  const asked = rows.flatMap((row) => {
    const keys = row.eventId === null ? keysOfRow(row.of) : [];
    return keys.length === 0 ? [] : [{ row, keys }];
  });
  if (asked.length === 0) return tooEarly;
  // What an event shows of its browser may have to be decoded: only where a row asks for it.
  const names = new Set(asked.map(({ row }) => nameKey(row)));
  const keyed = events
    .filter((event) => event.eventId === null && !rowOf.has(event.of) && names.has(nameKey(event)))
    .flatMap((event) => keysOfEvent(event.of).map((key) => ({ event, key })));
  const timelines = groupByKey(
    keyed,
    ({ event, key }) => groupKey(event, key),
    ({ event }) => event.time,
  );
  for (const { row, keys } of asked) {
    const groups = keys.flatMap((key) => timelines.get(groupKey(row, key)) ?? []);
    const before = groups
      .flatMap((group) => latestUntil(group, row.time) ?? [])
      .sort((one, other) => other.event.time - one.event.time)[0]?.event;
    if (before && isWithinWindow(before, row)) {
      if (!isAfter(row.of)) continue;
      eventOf.set(row.of, before.of);
      if (!rowOf.has(before.of)) rowOf.set(before.of, row.of);
      continue;
    }
    const after = groups.flatMap(({ items }) => items).find(({ event }) => event.time > row.time);
    if (after && isWithinWindow(after.event, row)) tooEarly.set(row.of, after.event.of);
  }
  return tooEarly;
}

function isAfter({ handling, parameters }: TestEventRow): boolean {
  return handling === null ? parameters[SENT_BY] === OURSELVES : handling === 'Deduplicated';
}

function groupKey(signal: Signal<unknown>, key: string): string {
  return `${key} ${nameKey(signal)}`;
}

function latestUntil<T>({ items, times }: Timeline<T>, time: number): T | undefined {
  const next = times.findIndex((one) => one > time);
  return next < 0 ? items.at(-1) : items[next - 1];
}
