import { describe, expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import { only, request, TR } from './decode-one';

const FIELDS: [string, string][] = [
  ['id', '1029384756102938'],
  ['ev', 'Lead'],
  ['cd[content_name]', 'Beratung für Zoë – 無料'],
  ['cd[value]', '1000'],
  ['eid', 'lead-1'],
];

function multipart(fields: [string, string][], boundary: string, newline = '\r\n'): string {
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}${newline}Content-Disposition: form-data; name="${name}"${newline}${newline}${value}${newline}`,
  );
  return `${parts.join('')}--${boundary}--${newline}`;
}

const BOUNDARY = '----WebKitFormBoundaryAbC123xyz';
const encoded = new URLSearchParams(FIELDS).toString();

describe('transports', () => {
  const post = (change: Partial<CapturedRequest>) => only({ method: 'POST', ...change });
  const urlencoded = 'application/x-www-form-urlencoded';
  const formData = `multipart/form-data; boundary=${BOUNDARY}`;

  test.each([
    ['image', request({ url: `${TR}?${encoded}&rqm=GET` })],
    ['image', request({ url: `${TR}?${encoded}` })],
    ['noscript', request({ url: `${TR}?${encoded}&noscript=1` })],
    [
      'form-post',
      request({ method: 'POST', body: `${encoded}&rqm=formPOST`, contentType: urlencoded }),
    ],
    [
      'form-post',
      request({ method: 'POST', body: encoded, contentType: `${urlencoded};charset=UTF-8` }),
    ],
    [
      'beacon',
      request({
        method: 'POST',
        body: multipart([...FIELDS, ['rqm', 'SB']], BOUNDARY),
        contentType: formData,
      }),
    ],
    [
      'beacon',
      request({ method: 'POST', body: multipart(FIELDS, BOUNDARY, '\n'), contentType: formData }),
    ],
    [
      'beacon',
      request({
        method: 'POST',
        body: multipart([...FIELDS, ['rqm', 'SB']], BOUNDARY),
        contentType: null,
      }),
    ],
    [
      // As a HAR that lists the parts of form data instead of its text.
      'beacon',
      request({ method: 'POST', body: encoded, contentType: formData }),
    ],
    [
      'fetch',
      request({
        method: 'POST',
        body: multipart([...FIELDS, ['rqm', 'fetch']], BOUNDARY),
        contentType: formData,
      }),
    ],
    [
      'fetch',
      request({
        method: 'POST',
        body: `${encoded}&rqm=fetch`,
        contentType: 'text/plain;charset=UTF-8',
      }),
    ],
    [
      'privacy-sandbox',
      request({
        url: `https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${encoded}&rqm=FGET`,
      }),
    ],
    [
      'unknown',
      request({
        method: 'POST',
        body: JSON.stringify(Object.fromEntries(FIELDS)),
        contentType: 'application/json',
      }),
    ],
  ])('%s carries the same event', (transport, sent) => {
    expect(only(sent)).toMatchObject({
      transport,
      pixelId: '1029384756102938',
      eventName: 'Lead',
      eventId: 'lead-1',
      customData: { content_name: 'Beratung für Zoë – 無料', value: 1000 },
    });
  });

  test('a query and a body together are one event', () => {
    const event = post({
      url: `${TR}?id=1029384756102938&ev=Lead`,
      body: 'cd%5Bvalue%5D=5',
      contentType: urlencoded,
    });
    expect(event).toMatchObject({ eventName: 'Lead', customData: { value: 5 } });
  });

  test.each([
    ['one behind another', `${encoded}&id=1029384756102938&ev=Contact`, urlencoded],
    ['one a line', `${encoded}\r\nid=1029384756102938&ev=Contact`, 'text/plain'],
    [
      'a JSON list',
      JSON.stringify([Object.fromEntries(FIELDS), { id: 1029384756102938, ev: 'Contact' }]),
      'application/json',
    ],
    [
      'form data',
      multipart([...FIELDS, ['id', '1029384756102938'], ['ev', 'Contact']], BOUNDARY),
      formData,
    ],
  ])('several events in one body: %s', (_, body, contentType) => {
    const decoded = decodeRequest(request({ method: 'POST', body, contentType }));
    expect(decoded.map((one) => one.kind === 'event' && one.event.eventName)).toEqual([
      'Lead',
      'Contact',
    ]);
  });

  test('form data that breaks off keeps what came before', () => {
    const whole = multipart(FIELDS, BOUNDARY);
    const event = post({ body: whole.slice(0, whole.indexOf('lead-1')), contentType: formData });
    expect(event).toMatchObject({ eventName: 'Lead', eventId: null, customData: { value: 1000 } });
  });
});

describe('what cannot be read says why', () => {
  test.each([
    [request({}), 'without any parameters'],
    [request({ method: 'POST' }), 'could not be captured'],
    [request({ method: 'POST', body: '' }), 'is empty'],
    [request({ method: 'POST', body: '&&&' }), 'is empty'],
    [request({ url: `${TR}?ev=Lead` }), 'no pixel ID'],
    [request({ url: `${TR}?id=&ev=Lead` }), 'no pixel ID'],
    [request({ url: `${TR}?id=undefined&ev=Lead` }), 'not a number'],
    [request({ url: `${TR}?id=1029384756102938` }), 'names no event'],
    [
      request({ method: 'POST', body: '[1]', contentType: 'application/json' }),
      'its content is empty',
    ],
  ])('%#', (sent, part) => {
    const decoded = decodeRequest(sent);
    expect(decoded).toEqual([
      { kind: 'undecoded', reason: expect.stringContaining(part) as string, request: sent },
    ]);
  });

  test('a CORS preflight is not a request for an event', () => {
    expect(decodeRequest(request({ method: 'OPTIONS', url: `${TR}?${encoded}` }))).toEqual([]);
  });
});
