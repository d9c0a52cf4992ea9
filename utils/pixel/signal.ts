import { groupByKey, type Timeline } from '@/utils/pixel/timeline';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';

/** What counts for pairing, the same for browser events and server rows. */
export interface Signal<T> {
  of: T;
  datasetId: string;
  eventName: string;
  eventId: string | null;
  /** The ID is one that Meta's own plugin made up, so no server can have it. */
  hasPluginId: boolean;
  /** In ms since 1970. */
  time: number;
}

/**
 * What pairing asks of a browser event: all of it, or only what a list keeps. What it holds of
 * browser and person is asked only where neither side has an event ID.
 */
export type Pairable = Pick<
  PixelEvent,
  'pixelId' | 'eventName' | 'eventId' | 'eventIdSource' | 'timestamp'
> &
  Partial<Pick<PixelEvent, 'fbp' | 'userData'>>;

export function signalOfEvent<E extends Pairable>(event: E): Signal<E> {
  return {
    of: event,
    datasetId: event.pixelId,
    eventName: event.eventName,
    eventId: event.eventId,
    hasPluginId: event.eventIdSource === 'meta-plugin',
    time: event.timestamp,
  };
}

export function signalOfRow(row: TestEventRow): Signal<TestEventRow> {
  const { datasetId, eventName, eventId, seenAt } = row;
  return { of: row, datasetId, eventName, eventId, hasPluginId: false, time: seenAt };
}

/** Dataset, event ID and case-exact name: what Meta compares. null without an ID. */
export function matchKey({ datasetId, eventId, eventName }: Signal<unknown>): string | null {
  if (eventId === null) return null;
  // With the lengths no two of them can run together.
  return `${datasetId.length} ${eventId.length} ${datasetId}${eventId}${eventName}`;
}

/** Dataset and case-exact name. */
export function nameKey({ datasetId, eventName }: Signal<unknown>): string {
  return `${datasetId.length} ${datasetId}${eventName}`;
}

/** Signals by key, each group in the order of time. */
export function groupSignals<T>(
  signals: readonly Signal<T>[],
  keyOf: (signal: Signal<T>) => string | null,
): Map<string, Timeline<Signal<T>>> {
  return groupByKey(signals, keyOf, ({ time }) => time);
}
