import { describe, expect, it } from 'vitest';
import { countEvents } from '@/utils/pixel/capture/count-events';
import { readOutcome, readWebRequest } from '@/utils/pixel/capture/web-request';
import { decodeRequest } from '@/utils/pixel/decode';

const DETAILS = {
  requestId: '41',
  url: 'https://www.facebook.com/tr/',
  method: 'POST',
  type: 'ping',
  tabId: 7,
  timeStamp: 1_795_000_000_000.4,
  initiator: 'https://funnel.brightsmile.example',
};
const bytes = (...codes: number[]) => ({ bytes: new Uint8Array(codes).buffer });
const text = new TextEncoder().encode('id=12345678901234&ev=Lead&cd[city]=Zürich');
const read = (requestBody: unknown) =>
  readWebRequest({ ...DETAILS, requestBody })?.sighting.request;
/** In the middle of the two bytes of "ü". */
const MIDDLE = 37;

describe('the body', () => {
  it.each<[string, unknown, string | null]>([
    ['none', undefined, null],
    [
      'a form taken apart',
      { formData: { ev: ['Lead'], 'cd[city]': ['Zürich'] } },
      'ev=Lead&cd%5Bcity%5D=Z%C3%BCrich',
    ],
    ['a name with two values', { formData: { a: ['1', '2'] } }, 'a=1&a=2'],
    [
      'bytes in two pieces, cut within a character',
      { raw: [bytes(...text.slice(0, MIDDLE)), bytes(...text.slice(MIDDLE))] },
      'id=12345678901234&ev=Lead&cd[city]=Zürich',
    ],
    ['bytes that are no UTF-8', { raw: [bytes(0x61, 0xff)] }, 'a\ufffd'],
    ['a file among the pieces', { raw: [bytes(0x61), { file: '/x' }] }, null],
    ['a body that the browser could not read', { error: 'Unknown error.' }, null],
    ['a body beyond all measure', { raw: [{ bytes: new ArrayBuffer(70_000) }] }, null],
  ])('%s', (_what, requestBody, body) => expect(read(requestBody)?.body ?? null).toBe(body));

  it('is cut where the test says', () => {
    expect(text[MIDDLE - 1]).toBe(0xc3);
    expect(text[MIDDLE]).toBe(0xbc);
  });
});

it('tells a beacon by what the browser calls it', () => {
  const request = read({ formData: { id: ['12345678901234'], ev: ['Lead'] } });
  expect(request && decodeRequest(request)).toMatchObject([{ event: { transport: 'beacon' } }]);
});

it('gives request and outcome one name, and a redirect another', () => {
  const { id } = readWebRequest(DETAILS)?.sighting ?? {};
  expect(readOutcome({ ...DETAILS, statusCode: 200 })?.sighting).toMatchObject({
    id,
    status: 200,
    error: null,
  });
  expect(readOutcome({ ...DETAILS, error: 'net::ERR_ABORTED' })?.sighting).toMatchObject({
    id,
    status: null,
    error: 'net::ERR_ABORTED',
  });
  expect(
    readWebRequest({ ...DETAILS, url: 'https://www.facebook.com/tr/?a' })?.sighting.id,
  ).not.toBe(id);
});

it.each([
  [undefined, null],
  ['null', null],
  ['https://funnel.brightsmile.example', 'https://funnel.brightsmile.example'],
])('takes the initiator %s for %s', (initiator, expected) => {
  expect(readWebRequest({ ...DETAILS, initiator })?.place.initiator).toBe(expected);
});

it.each([
  [undefined],
  [{}],
  ['text'],
  [{ ...DETAILS, url: `https://a.test/tr?${'x'.repeat(70_000)}` }],
])('takes no other thing for a request: %#', (details) =>
  expect(readWebRequest(details)).toBeUndefined(),
);

it.each<[string, object, boolean]>([
  ['a frame that stands in the page', { frameId: 5, parentFrameId: 0 }, true],
  ['the page itself', { frameId: 0, parentFrameId: -1 }, true],
  ['a frame within another frame', { frameId: 6, parentFrameId: 5 }, false],
])('knows a sandboxed sender: %s', (_what, frames, isSandboxed) => {
  const placeOf = (initiator?: string) =>
    readWebRequest({ ...DETAILS, ...frames, initiator })?.place;
  expect(placeOf('null')).toEqual({ tabId: 7, initiator: null, isSandboxed });
  // One that the browser does not name may be anybody.
  expect(placeOf(undefined)).toEqual({ tabId: 7, initiator: null, isSandboxed: false });
  expect(placeOf(DETAILS.initiator)).toMatchObject({ isSandboxed: false });
});

it.each<[string, string, number]>([
  ['on to Meta', 'https://www.facebook.com/tr/?id=12345678901234&ev=Lead', 1],
  ['to a page', 'https://funnel.brightsmile.example/thanks', 1],
  [
    'to the privacy sandbox',
    'https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=12345678901234&ev=Lead',
    1,
  ],
])('counts an event once whose request is redirected %s', (_what, redirectUrl, expected) => {
  const first = {
    ...DETAILS,
    url: 'https://tags.brightsmile.example/tr?id=12345678901234&ev=Lead',
  };
  const all = [
    readWebRequest({ ...first, method: 'GET' }),
    readOutcome({ ...first, statusCode: 302, redirectUrl }),
    readWebRequest({ ...first, method: 'GET', url: redirectUrl }),
    readOutcome({ ...first, statusCode: 200, url: redirectUrl }),
  ];
  expect(countEvents(all.flatMap((one) => one?.sighting ?? []))).toBe(expected);
});
