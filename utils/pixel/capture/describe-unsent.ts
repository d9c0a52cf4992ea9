import { isAutomaticEvent, isStandardEvent } from '@/utils/pixel/catalog';
import type { EventCall } from '@/utils/pixel/capture/fbq-event-call';
import type { UnsentCall } from '@/utils/pixel/told';

/** A call that no request followed, as a row that says so. */
export function describeUnsent(asked: EventCall, consentRevoked: boolean): UnsentCall {
  const { eventName, eventId, pixelId, customData, sighting } = asked;
  const isPlain = sighting.call.command === 'track' || sighting.call.command === 'trackSingle';
  return {
    kind: 'unsent',
    eventName,
    eventKind: isAutomaticEvent(eventName)
      ? 'automatic'
      : isPlain && isStandardEvent(eventName)
        ? 'standard'
        : 'custom',
    eventId,
    pixelId,
    customData,
    page: sighting.page,
    time: sighting.at,
    consentRevoked,
    call: sighting.call,
  };
}
