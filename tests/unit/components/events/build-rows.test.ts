import { expect, test } from 'vitest';
import { buildRows } from '@/components/events/build-rows';
import { hintAbout } from '@/components/events/hint-about';
import { decodeRequest } from '@/utils/pixel/decode';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';

const AT = Date.parse('2026-11-23T12:00:00Z');
const PIXEL = '1029384756102938';

function request(query: string, more: Partial<CapturedRequest> = {}): CapturedRequest {
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

const decode = (...requests: CapturedRequest[]) => requests.flatMap(decodeRequest);

const lead = (id: string, eid: string, more = '') =>
  request(`id=${id}&ev=Lead&ts=${AT}&ec=1&eid=${eid}${more}`);

function serverRow(eventId: string, more: Partial<TestEventRow> = {}): TestEventRow {
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

test('browser and server event of one ID are each other’s partner', () => {
  const rows = buildRows(decode(lead(PIXEL, 'lead-7781')), [serverRow('lead-7781')]);
  expect(rows.map(({ source, status }) => [source, status])).toEqual([
    ['Browser', 'Deduplicated'],
    ['Server', 'Deduplicated'],
  ]);
  expect(rows[0]?.partnerKey).toBe(rows[1]?.key);
  expect(rows[1]?.partnerKey).toBe(rows[0]?.key);
});

test('another ID, or another dataset, pairs nothing; the other dataset is not shown', () => {
  const other = serverRow('lead-7781', { datasetId: '2203948576201134' });
  const rows = buildRows(decode(lead(PIXEL, 'lead-7781')), [other, serverRow('lead-7782')]);
  expect(rows.map(({ status }) => status)).toEqual(['Browser only', 'Server only']);
});

test('what Meta received from the browser is no row of its own', () => {
  const echo = serverRow('lead-7781', { receivedFrom: 'Browser' });
  expect(buildRows(decode(lead(PIXEL, 'lead-7781')), [echo])).toHaveLength(1);
});

test('a blocked request is a row that says so, and pairs with nothing', () => {
  const blocked = { ...lead(PIXEL, 'lead-7781'), status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' };
  const [browserRow, server] = buildRows(decode(blocked), [serverRow('lead-7781')]);
  expect(browserRow).toMatchObject({ status: 'Blocked', partnerKey: null });
  expect(browserRow?.note).toContain('net::ERR_BLOCKED_BY_CLIENT');
  expect(server?.status).toBe('Server only');
});

test('the privacy-sandbox copy is shown only where the event itself is not', () => {
  const copy = {
    ...lead(PIXEL, 'lead-7781', '&rqm=FGET'),
    url: `https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=${PIXEL}&ev=Lead&ts=${AT}&ec=1&eid=lead-7781&rqm=FGET`,
  };
  expect(buildRows(decode(lead(PIXEL, 'lead-7781'), copy), [])).toHaveLength(1);
  expect(buildRows(decode(copy), [])).toHaveLength(1);
});

test('what cannot be read is a row, too', () => {
  const [row] = buildRows(decode(request('ev=Lead')), []);
  expect(row).toMatchObject({ status: 'Undecoded', eventName: 'Unreadable request' });
  expect(row?.note).toMatch(/names no pixel ID/);
});

test('the hint says where server events can be seen, until one is', () => {
  const rows = buildRows(decode(lead(PIXEL, 'lead-7781')), []);
  expect(hintAbout(rows, [])).toContain(`open Test events of dataset ${PIXEL}`);
  const echo = serverRow('lead-7781', { receivedFrom: 'Browser' });
  expect(hintAbout(rows, [echo])).toContain('may not list server events');
  expect(hintAbout(rows, [serverRow('lead-7781')])).toBeNull();
  expect(hintAbout([], [])).toBeNull();
});
