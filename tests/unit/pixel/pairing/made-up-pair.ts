import { decodeRequest } from '@/utils/pixel/decode';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';

export const PIXEL = '1029384756102938';
export const NOON = 1_795_000_000_000;
export const HOUR = 3_600_000;

/** A decoded browser event of the made-up pixel, at noon. */
export function browser(
  eventName: string,
  eventId: string | null,
  change: Partial<PixelEvent> = {},
) {
  const query = new URLSearchParams({
    id: PIXEL,
    ev: eventName,
    eid: eventId ?? '',
    ts: String(NOON),
  });
  const [decoded] = decodeRequest({
    ...{ method: 'GET', url: `https://www.facebook.com/tr/?${query.toString()}`, body: null },
    ...{ contentType: null, startedAt: NOON, status: 200, error: null },
  });
  if (decoded?.kind !== 'event') throw new Error('The made-up event cannot be decoded.');
  return { ...decoded.event, ...change };
}

/** A server row of its Test events, two seconds later. */
export function row(eventName: string, eventId: string | null, change: Partial<TestEventRow> = {}) {
  const made: TestEventRow = {
    ...{ datasetId: PIXEL, eventName, eventId, receivedFrom: 'Server', handling: 'Processed' },
    ...{ seenAt: NOON + 2000, shownTime: '12:00:02', parameters: {}, ...change },
  };
  return made;
}
