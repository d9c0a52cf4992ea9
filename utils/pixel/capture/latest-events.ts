import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { failureOf } from '@/utils/pixel/findings/failure';
import type { LatestEvent } from '@/utils/messaging/capture-messages';

/** The last `most` events, newest first, as the popup lists them. */
export function latestEvents(events: readonly CapturedEvent[], most: number): LatestEvent[] {
  return events.slice(-most).reverse().map(describe);
}

function describe({ key, time, decoded }: CapturedEvent): LatestEvent {
  if (decoded.kind === 'unsent') {
    const { eventName, eventId, pixelId } = decoded;
    return { key, eventName, eventId, pixelId, time, outcome: 'no-request' };
  }
  if (decoded.kind === 'undecoded') {
    const eventName = 'Unreadable request';
    return { key, eventName, eventId: null, pixelId: null, time, outcome: 'unreadable' };
  }
  const { eventName, pixelId, eventIdSource } = decoded.event;
  // One that Meta's own plugin made up says nothing to anybody.
  const eventId = eventIdSource === 'site' ? decoded.event.eventId : null;
  const failure = failureOf(decoded.request);
  const { status } = decoded.request;
  const outcome =
    failure !== null && failure !== 'left' ? 'failed' : status === null ? 'under-way' : 'sent';
  return { key, eventName, eventId, pixelId, time, outcome };
}
