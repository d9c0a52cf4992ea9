import type { ReceivedEvent, World } from '../world.ts';

const DEDUPLICATION_WINDOW_MS = 48 * 60 * 60 * 1000;

/** An event as a receiving end hands it in. */
export type Arrival = Omit<ReceivedEvent, 'serial' | 'receivedAt' | 'deduplicated'>;

/**
 * Takes an event into the world and tells the listeners. The later one of a pair is deduplicated:
 * same dataset, same event ID and case-exact event name, the other source, within 48 hours (Meta,
 * deduplication of pixel and server events).
 */
export function takeIn(world: World, arrival: Arrival, receivedAt = Date.now()): ReceivedEvent {
  const event: ReceivedEvent = {
    ...arrival,
    serial: world.events.length + 1,
    receivedAt,
    deduplicated: world.events.some((other) => isPair(other, arrival, receivedAt)),
  };
  world.events.push(event);
  for (const listener of world.listeners) listener(event);
  return event;
}

function isPair(other: ReceivedEvent, arrival: Arrival, receivedAt: number): boolean {
  return (
    arrival.eventId !== null &&
    other.eventId === arrival.eventId &&
    other.eventName === arrival.eventName &&
    other.datasetId === arrival.datasetId &&
    other.receivedFrom !== arrival.receivedFrom &&
    Math.abs(receivedAt - other.receivedAt) <= DEDUPLICATION_WINDOW_MS
  );
}
