import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { readEventCall } from '@/utils/pixel/capture/fbq-event-call';
import type { Decoded } from '@/utils/pixel/pixel-event';

/** A call that no request followed, as a row that says so; undefined for anything else. */
export function describeUnsent({
  key,
  time,
  page,
  call,
  decoded,
}: CapturedEvent): Decoded | undefined {
  if (decoded !== null || call === null) return undefined;
  const asked = readEventCall({ kind: 'call', source: 'calls', id: key, at: time, page, call });
  if (!asked) return undefined;
  const { eventName, eventId } = asked;
  const waits = call.queued
    ? ' It waited in the queue: Meta’s script was not loaded when it was made, and may be blocked.'
    : ' Meta’s script held it back: no consent, a second PageView of the same page, or a pixel whose settings did not load.';
  return {
    kind: 'undecoded',
    reason: `The page called fbq('${call.command}', '${eventName}'), and no request left the browser.${waits}`,
    request: {
      method: 'fbq',
      url: page ?? '',
      body: call.args,
      contentType: 'application/json',
      startedAt: time,
      status: null,
      error: null,
    },
    unsent: { eventName, eventId },
  };
}
