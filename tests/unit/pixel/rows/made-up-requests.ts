import { decodeRequest } from '@/utils/pixel/decode';
import type { CapturedRequest, Decoded, TestEventRow } from '@/utils/pixel/pixel-event';

export const AT = Date.parse('2026-11-23T12:00:00Z');
export const PIXEL = '1029384756102938';

/** A request to the pixel's address with this query. */
export function request(query: string, more: Partial<CapturedRequest> = {}): CapturedRequest {
  return {
    method: 'GET',
    url: `https://www.facebook.com/tr/?${query}`,
    body: null,
    contentType: null,
    startedAt: AT,
    status: 200,
    error: null,
    ...more,
  };
}

export const decode = (...requests: CapturedRequest[]): Decoded[] =>
  requests.flatMap(decodeRequest);

/** A browser event, `after` ms into the session. */
export function browserEvent(
  eventName: string,
  { eid = null as string | null, after = 0, more = '', pixel = PIXEL } = {},
): CapturedRequest {
  const id = eid === null ? '' : `&eid=${eid}`;
  return request(
    `id=${pixel}&ev=${eventName}&dl=https%3A%2F%2Fbrightsmile.example%2Fconsult&ts=${AT + after}&ec=1${id}${more}`,
    { startedAt: AT + after },
  );
}

/** A server event as Test events lists it. */
export function serverEvent(
  eventId: string | null,
  more: Partial<TestEventRow> = {},
): TestEventRow {
  return {
    datasetId: PIXEL,
    eventName: 'Lead',
    eventId,
    receivedFrom: 'Server',
    handling: 'Processed',
    seenAt: AT + 2000,
    shownTime: '12:00:02 PM',
    parameters: {},
    ...more,
  };
}
