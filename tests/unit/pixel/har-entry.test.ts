import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHarEntry } from '@/utils/pixel/har-entry';

const ENTRY = {
  startedDateTime: '2026-11-23T04:08:16.944Z',
  request: { method: 'POST', url: 'https://www.facebook.com/tr/' },
  response: { status: 200 },
};

test('a request without a body', () => {
  expect(readHarEntry(ENTRY)).toEqual({
    method: 'POST',
    url: 'https://www.facebook.com/tr/',
    body: null,
    contentType: null,
    startedAt: Date.parse('2026-11-23T04:08:16.944Z'),
    status: 200,
    error: null,
  });
});

test('a body as text, and one that was only kept as parameters', () => {
  const mimeType = 'application/x-www-form-urlencoded';
  const read = (postData: object) =>
    readHarEntry({ ...ENTRY, request: { ...ENTRY.request, postData } });
  expect(read({ mimeType, text: 'id=1&ev=Lead' })).toMatchObject({
    body: 'id=1&ev=Lead',
    contentType: mimeType,
  });
  const params = [{ name: 'ev', value: 'Dr. Müller & co' }, { name: 'empty' }];
  expect(read({ mimeType, params })?.body).toBe('ev=Dr.+M%C3%BCller+%26+co&empty=');
});

test('a blocked request says why', () => {
  const entry = { ...ENTRY, response: { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT' } };
  expect(readHarEntry(entry)).toMatchObject({ status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' });
});

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = '--x\r\nContent-Disposition: form-data; name="ev"\r\n\r\nMüller\r\n--x--\r\n';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const { request, response, startedDateTime } = ENTRY;

test.each<[string, unknown, object]>([
  ['no answer', { startedDateTime, request }, { status: null }],
  ['an answer that is null', { startedDateTime, request, response: null }, { status: null }],
  ['no status', { ...ENTRY, response: {} }, { status: null }],
  ['a status as text', { ...ENTRY, response: { status: '204' } }, { status: 204 }],
  ['Charles, after a failure', { ...ENTRY, response: { status: -1 } }, { status: 0 }],
  ['an error that is no text', { ...ENTRY, response: { status: 0, _error: 5 } }, { error: null }],
  ['no time', { request, response }, { startedAt: 0 }],
  [
    'Firefox, with the zone of the place',
    { ...ENTRY, startedDateTime: '2026-11-23T05:08:16.944+01:00' },
    { startedAt: Date.parse(startedDateTime) },
  ],
  ['a time as a number', { ...ENTRY, startedDateTime: 5 }, { startedAt: 5 }],
  [
    'a time that is a trap',
    { ...ENTRY, startedDateTime: { valueOf: 1, toString: 1 } },
    { startedAt: 0 },
  ],
  ['no method', { request: { url: 'https://a.example/tr' } }, { method: 'GET' }],
  ['a body that is null', { request: { ...request, postData: null } }, { body: null }],
  [
    'Firefox, with an empty list',
    { request: { ...request, postData: { mimeType: FORM, text: 'ev=Lead', params: [] } } },
    { body: 'ev=Lead' },
  ],
  [
    'texts that are null',
    { request: { ...request, postData: { mimeType: null, text: null, params: [{ name: 'a' }] } } },
    { body: 'a=', contentType: null },
  ],
  [
    'parameters as they were sent',
    { request: { ...request, postData: { params: [{ name: 'cd%5Bx%5D', value: '%C3%BC' }] } } },
    { body: 'cd%5Bx%5D=%C3%BC' },
  ],
  [
    'parameters as they were sent, with plain names',
    {
      request: {
        ...request,
        postData: { params: [{ name: 'dl', value: 'https%3A%2F%2Fa.example%2F%3Fx%3D1' }] },
      },
    },
    { body: 'dl=https%3A%2F%2Fa.example%2F%3Fx%3D1' },
  ],
  [
    'parameters that were decoded, with a text that looks escaped',
    {
      request: {
        ...request,
        postData: {
          params: [
            { name: 'dl', value: 'https://a.example/' },
            { name: 'cd[x]', value: '%41' },
          ],
        },
      },
    },
    { body: 'dl=https%3A%2F%2Fa.example%2F&cd%5Bx%5D=%2541' },
  ],
  [
    'the content type in the header alone',
    {
      request: {
        ...request,
        headers: [null, { name: ':method', value: 'POST' }, { name: 'Content-Type', value: FORM }],
        postData: { text: 'ev=Lead' },
      },
    },
    { contentType: FORM },
  ],
  [
    'headers that are none',
    { request: { ...request, headers: { 'content-type': FORM }, postData: { text: 'a=' } } },
    { contentType: null },
  ],
  [
    'a proxy, in base64, in its own spelling',
    { request: { ...request, postData: { text: base64(MULTIPART), encoding: 'Base64' } } },
    { body: MULTIPART },
  ],
  [
    'a beacon that was only kept as parameters',
    {
      request: {
        ...request,
        postData: {
          mimeType: 'multipart/form-data; boundary=x',
          params: [{ name: 'ev', value: 'Ü' }],
        },
      },
    },
    { body: 'ev=%C3%9C', contentType: FORM },
  ],
  [
    'a proxy, in base64',
    { request: { ...request, postData: { text: base64(MULTIPART), encoding: 'base64' } } },
    { body: MULTIPART },
  ],
  [
    'base64 that is none',
    { request: { ...request, postData: { text: 'ev=Müller', encoding: 'base64' } } },
    { body: 'ev=Müller' },
  ],
])('other tools: %s', (_, entry, expected) => {
  expect(readHarEntry(entry)).toMatchObject({ url: expect.any(String) as string, ...expected });
});

test('anything else is no entry, and never throws', () => {
  expect(readHarEntry({ ...ENTRY, request: null })).toBeUndefined();
  expect(readHarEntry({ ...ENTRY, startedDateTime: 'yesterday' })).toMatchObject({ startedAt: 0 });
  fc.assert(fc.property(fc.anything(), (entry) => void readHarEntry(entry)));
});
