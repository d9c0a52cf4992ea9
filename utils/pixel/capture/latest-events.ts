import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { failureOf } from '@/utils/pixel/findings/failure';
import type { LatestEvent } from '@/utils/messaging/capture-messages';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

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
  const outcome = outcomeOf(decoded.request);
  return { key, eventName, eventId, pixelId, time, outcome };
}

function outcomeOf(request: CapturedRequest): LatestEvent['outcome'] {
  const failure = failureOf(request);
  if (failure !== null) return failure === 'left' ? 'cut-off' : 'failed';
  if (request.status === null) return request.error === null ? 'under-way' : 'sent';
  return request.status >= 400 ? 'refused' : 'sent';
}
