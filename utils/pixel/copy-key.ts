import type { PixelEvent } from '@/utils/pixel/pixel-event';

/**
 * Equal for an event and its copies (`carriesCopy`): pixel, name, time, event ID and event counter
 * (facts, Meta, "Requests"). Two events of a page always differ in it, because the counter does.
 */
export function copyKey(event: PixelEvent): string {
  const counter = event.parameters.find(([name]) => name === 'ec')?.[1] ?? '';
  const { pixelId, eventName, timestamp, eventId } = event;
  return JSON.stringify([pixelId, eventName, timestamp, eventId, counter]);
}
