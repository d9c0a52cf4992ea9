import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionHar } from '@/utils/pixel/export/session-har';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { readSessionFile } from '@/utils/pixel/import/read-session-file';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { madeUpStore } from '../../../gallery/made-up-session';
import { browserEvent } from '../rows/made-up-requests';
import { written } from '../export/written';

const { rows } = madeUpStore(5);
const [json, har] = [written(sessionJson(rows)), written(sessionHar(rows))];

test.each([
  ['', 'This file is empty.'],
  ['<html>', 'not JSON'],
  ['{"a":1}', 'neither a HAR file'],
  [json.slice(0, -200), 'was cut off'],
  [json.replace('"version": 1', '"version": 7'), 'a newer version'],
  ['{"format": "pixel-courier-session", "version": 7, "rows": {}}', 'a newer version'],
])('what cannot be read is told in a sentence (%#)', (text, sentence) => {
  const file = readSessionFile(text);
  expect(file.ok ? '' : file.problem).toContain(sentence);
});

test('a byte order mark in front changes nothing', () => {
  for (const text of [json, har])
    expect(readSessionFile(`\uFEFF${text}`)).toEqual(readSessionFile(text));
});

test.each([
  ['session', sessionJson],
  ['HAR', sessionHar],
])('how a request was made is known again from a %s file', (_, write) => {
  const one = new EventStore();
  const image = browserEvent('Lead');
  const [base = ''] = image.url.split('?');
  const beacon = { ...image, resourceType: 'ping', url: image.url.replace(base, PROXY) };
  const taken = { ...browserEvent('Search'), viaServiceWorker: true };
  one.take({ decoded: [beacon, taken].flatMap(decodeRequest), testEvents: null });
  const file = readSessionFile(written(write(one.rows)));
  const again = new EventStore();
  const requests = file.ok ? file.requests : [];
  again.take({ decoded: requests.flatMap(decodeRequest), testEvents: null });
  expect(one.rows.map(({ transport }) => transport)).toContain('beacon');
  expect(again.rows.map(({ transport }) => transport)).toEqual(
    one.rows.map(({ transport }) => transport),
  );
  expect(requests.map(({ viaServiceWorker }) => viaServiceWorker === true)).toEqual([false, true]);
});
const PROXY = 'https://tags.brightsmile.example/tr';

test('entries that are none are counted, the others shown', () => {
  const file = readSessionFile(json.replace('"method":"GET"', '"method":5'));
  expect(file).toMatchObject({ ok: true, unreadable: 1 });
});

test('a call whose data is nested without end is counted, the others shown', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const file = readSessionFile(
    JSON.stringify({
      ...{ format: 'pixel-courier-session', version: 1, testEvents: [] },
      requests: [
        {
          ...{ method: 'GET', url: 'https://www.facebook.com/tr/?id=1', body: null },
          ...{ contentType: null, startedAt: 0, status: null, error: null },
        },
      ],
      told: [
        {
          ...{ kind: 'unsent', eventName: 'Lead', eventKind: 'standard', eventId: null },
          ...{ pixelId: null, customData: { x: 'DEEP' }, page: null, time: 1 },
          ...{ consentRevoked: false, call: { command: 'track', args: '[]', queued: false } },
        },
      ],
    }).replace('"DEEP"', deep),
  );
  expect(file).toMatchObject({ ok: true, unreadable: 1, told: [], requests: [{ body: null }] });
});

test('more than fits is refused before anything is made of it', () => {
  const log = { entries: Array.from({ length: 250_001 }, () => ENTRY) };
  const file = readSessionFile(JSON.stringify({ log }));
  expect(file.ok ? '' : file.problem).toContain('more than 250,000 requests');
}, 60_000);
const ENTRY = {
  startedDateTime: '2026-11-23T12:00:00Z',
  request: { method: 'GET', url: 'https://a.example/' },
  response: { status: 200 },
};

const IS_SOAK = process.env['PIXEL_COURIER_SOAK'] === '1';
const RUNS = IS_SOAK ? 100_000 : 200;
/** The machine may be busy with other tests. */
const LIMIT = IS_SOAK ? 7_200_000 : 60_000;

const scrap = fc.oneof(
  fc.constantFrom('"', '{', ']', ',', ':null', '1e999', '\\u0000', '__proto__', '-1', '"NaN"', ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  scrap,
});

test(
  'no damage to a file makes the panel throw, and no request to the pixel is lost',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(json, har),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (whole, damages) => {
          let text = whole;
          for (const { at, length, scrap: piece } of damages) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + piece + text.slice(start + length);
          }
          const file = readSessionFile(text);
          if (!file.ok) {
            expect(file.problem).toMatch(/\.$/);
            return;
          }
          const store = new EventStore();
          const decoded = file.requests.flatMap(decodeRequest);
          store.take({ decoded, testEvents: file.testEvents });
          while (!store.settle(() => false));
          expect(store.rows.filter(({ source }) => source === 'Browser')).toHaveLength(
            decoded.length,
          );
          for (const write of [sessionJson, sessionHar, sessionCsv])
            expect(written(write(store.rows))).toBeTypeOf('string');
        },
      ),
      { numRuns: RUNS },
    );
  },
  LIMIT,
);
