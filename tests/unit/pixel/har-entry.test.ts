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

test('anything else is no entry, and never throws', () => {
  expect(readHarEntry({ ...ENTRY, request: null })).toBeUndefined();
  expect(readHarEntry({ ...ENTRY, startedDateTime: 'yesterday' })).toMatchObject({ startedAt: 0 });
  fc.assert(fc.property(fc.anything(), (entry) => void readHarEntry(entry)));
});
