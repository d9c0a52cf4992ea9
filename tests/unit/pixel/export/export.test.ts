import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { copyAsCurl, copyAsFbqCall, copyAsJson } from '@/utils/pixel/export/copy-event';
import { createRedactor } from '@/utils/pixel/export/redact';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionHar } from '@/utils/pixel/export/session-har';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { sessionReport } from '@/utils/pixel/export/session-report';
import { readSessionFile } from '@/utils/pixel/import/read-session-file';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { decodeAll, EMAIL_HASH, madeUpSession } from '../../../gallery/made-up-session';
import { AT, browserEvent, decode, request } from '../rows/made-up-requests';
import { written } from './written';

const TOKEN = `EAA${'q5'.repeat(60)}`;

/** The made-up walk, and events that carry what must not leave. */
function session(): EventStore {
  const store = new EventStore();
  const { requests, testEvents } = madeUpSession(12);
  const hostile = [
    browserEvent('=cmd()', { eid: '@SUM(1)', more: '&cd[email]=jane%40doe.example' }),
    browserEvent('Lead', { eid: "it's", more: `&cd[note]=${TOKEN}&ud[em]=jane%40doe.example` }),
    request(
      `id=7&ev=Lead&ts=${AT}&dl=https%3A%2F%2Fa.example%2F%3Ffirst_name%3DJane%26utm_source%3Dx`,
    ),
  ];
  store.take({ decoded: decodeAll([...requests, ...hostile]), testEvents });
  while (!store.settle(() => false));
  return store;
}
const store = session();
const SECRETS = [EMAIL_HASH, 'jane', 'Jane', 'ada@', 'ada%40', TOKEN];

test.each([
  ['JSON', sessionJson],
  ['CSV', sessionCsv],
  ['HAR', sessionHar],
  ['report', (rows: EventStore['rows']) => sessionReport(rows, [])],
])('nothing personal and no token leaves in %s', (_name, write) => {
  const text = written(write(store.rows));
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(text).toContain('lead-7781');
});

test.each([
  ['JSON', sessionJson, true],
  ['HAR', sessionHar, false],
])('what was saved as %s is opened again with the same events', (_name, write, withServer) => {
  const file = readSessionFile(written(write(store.rows)));
  if (!file.ok) throw new Error(file.problem);
  expect(file.unreadable).toBe(0);
  const again = new EventStore();
  again.take({ decoded: decodeAll(file.requests), testEvents: file.testEvents });
  while (!again.settle(() => false));
  const shape = ({ rows }: EventStore) =>
    rows
      .filter(({ source }) => withServer || source === 'Browser')
      .map(({ time, eventName, eventId, transport, has }) => ({
        time,
        eventName,
        eventId,
        transport,
        has,
      }));
  expect(shape(again)).toEqual(shape(store));
  if (withServer)
    expect(again.rows.map((row) => row.status)).toEqual(store.rows.map((row) => row.status));
});

test('a spreadsheet finds no formula in it', () => {
  const { data } = Papa.parse<Record<string, string>>(written(sessionCsv(store.rows)), {
    header: true,
  });
  expect(data).toHaveLength(store.rows.length);
  for (const cell of data.flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(data.some((row) => row['Event'] === "'=cmd()")).toBe(true);
});

test('equal values stay equal, a hash stays a hash, an address keeps where a visit came from', () => {
  const redactor = createRedactor();
  const [one, again, other] = [EMAIL_HASH, EMAIL_HASH, 'f'.repeat(64)].map((hash) =>
    redactor.value('ud[em]', hash),
  );
  expect(one).toBe(again);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(redactor.address('https://a.example/p?utm_source=x&name=Jane#part')).toMatch(
    /^https:\/\/a\.example\/p\?utm_source=x&name=redacted-\d+#$/,
  );
  expect(redactor.value('cd[value]', '12,50')).toBe('12,50');
});

const [lead] = (() => {
  const one = new EventStore();
  const more = `&cd[value]=5&cd[note]=it%27s%20%3C%2Fscript%3E${TOKEN}&ud[em]=jane%40doe.example`;
  one.take({ decoded: decode(browserEvent('Lead', { eid: "a'b", more })), testEvents: null });
  return one.rows;
})();

test('an event is copied as JSON, cURL and fbq call, never with a token', () => {
  if (lead === undefined) throw new Error('There is no row.');
  for (const masked of [true, false]) {
    const texts = [copyAsJson, copyAsCurl, copyAsFbqCall].map((copy) => copy(lead, masked) ?? '');
    for (const text of texts) expect(text).not.toContain(TOKEN);
    expect(texts[0]?.includes('jane@doe.example')).toBe(!masked);
    expect(texts[1]).toMatch(/^curl 'https:\/\/www\.facebook\.com\/tr\/\?id=\d+&/);
    expect(texts[2]).toMatch(/^fbq\("trackSingle", "1029384756102938", "Lead", \{"value":/);
    expect(texts[2]).toContain(`{eventID: "a'b"}`);
    expect(texts[2]).not.toContain('</script');
  }
});
