import { describe, expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { findEndpoint, type EndpointKind } from '@/utils/pixel/endpoint';

const QUERY = 'id=1029384756102938&ev=Lead';

/** Each URL with what it is; null is no endpoint at all. */
const TABLE: [url: string, kind: EndpointKind | null][] = [
  [`https://www.facebook.com/tr/?${QUERY}`, 'meta'],
  [`https://www.facebook.com/tr?${QUERY}`, 'meta'],
  ['https://www.facebook.com/tr/', 'meta'],
  [`https://WWW.Facebook.com/tr/?${QUERY}`, 'meta'],
  [`http://www.facebook.com/tr?${QUERY}`, 'meta'],
  [`https://facebook.com/tr/?${QUERY}#part`, 'meta'],
  [`https://www.instagram.com/tr/?${QUERY}`, 'instagram'],
  [`https://gateway.brightsmile.example/tr?${QUERY}`, 'proxy'],
  [`https://brightsmile.example/metrics/v2/tr/?${QUERY}`, 'proxy'],
  [`https://www.facebook.com.evil.example/tr/?${QUERY}`, 'proxy'],
  // Another port is another server.
  [`https://www.facebook.com:8443/tr/?${QUERY}`, 'proxy'],
  [`https://go.brightsmile.example/r/https://www.facebook.com/tr/?${QUERY}`, null],
  [`https://go.brightsmile.example/r/https:/www.facebook.com/tr?${QUERY}`, null],
  [`https://www.facebook.com@evil.example/x?${QUERY}`, null],
  [`https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?${QUERY}`, 'privacy-sandbox'],
  [
    'https://www.facebook.com/privacy_sandbox/topics/registration/?id=1029384756102938',
    'not-an-event',
  ],
  ['https://connect.facebook.net/signals/config/1029384756102938?v=2.9.324', 'not-an-event'],
  ['https://connect.facebook.net/log/error?p=pixel', 'not-an-event'],
  ['https://connect.facebook.net/en_US/fbevents.js', null],
  [`https://l.example/redirect?to=https://www.facebook.com/tr/?${QUERY}`, null],
  [`https://l.example/redirect?to=https%3A%2F%2Fwww.facebook.com%2Ftr%2F%3F${QUERY}`, null],
  [`https://l.example/?https://www.facebook.com/tr/`, null],
  [`https://l.example/#https://www.facebook.com/tr/?${QUERY}`, null],
  [`https://l.example/www.facebook.com/tr/extra?${QUERY}`, null],
  [`https://www.facebook.com/tracking?${QUERY}`, null],
  [`https://www.facebook.com/share/tr/?${QUERY}`, null],
  [`http://gateway.brightsmile.example/tr?${QUERY}`, null],
  ['data:text/html,https://www.facebook.com/tr/', null],
  [`/tr/?${QUERY}`, null],
  ['https://', null],
  ['', null],
];

describe('findEndpoint', () => {
  test.each(TABLE)('%s is %s', (url, kind) => {
    expect(findEndpoint(url)?.kind ?? null).toBe(kind);
  });
});

describe('what decodeRequest makes of an address', () => {
  const get = (url: string) =>
    decodeRequest({
      ...{ method: 'GET', url, body: null, contentType: null },
      ...{ startedAt: 5, status: 200, error: null },
    });

  test.each(TABLE.filter(([, kind]) => kind === null || kind === 'not-an-event'))(
    '%s gives no row',
    (url) => {
      expect(get(url)).toEqual([]);
    },
  );

  test.each([
    'https://brightsmile.example/tr',
    'https://brightsmile.example/tr?lang=tr',
    'https://brightsmile.example/de/tr?id=abc&ev=Lead',
    'https://brightsmile.example/tr?id=12&event=Lead',
    'https://l.example/tr?url=https://facebook.com/tr?id=1029384756102938&ev=Lead',
  ])('a path that merely ends in /tr is no event: %s', (url) => {
    expect(get(url)).toEqual([]);
  });

  test('a proxy’s event names the proxy as the host that took it', () => {
    const [decoded] = get(`https://gateway.brightsmile.example/x/tr?${QUERY}`);
    expect(decoded).toMatchObject({
      kind: 'event',
      event: { endpointHost: 'gateway.brightsmile.example', eventName: 'Lead' },
    });
  });
});
