import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { copyAsCurl, copyAsFbqCall, copyAsJson } from '@/utils/pixel/export/copy-event';
import { listFindings } from '@/components/events/describe-findings';
import { createRedactor } from '@/utils/pixel/export/redact';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionHar } from '@/utils/pixel/export/session-har';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { sessionReport } from '@/utils/pixel/export/session-report';
import { readSessionFile } from '@/utils/pixel/import/read-session-file';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { decodeAll, EMAIL_HASH, madeUpSession } from '../../../gallery/made-up-session';
import { AT, browserEvent, decode, request, serverEvent } from '../rows/made-up-requests';
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

/** Where a site may write down who somebody is, and the words by which one would know. */
const PLACES: [place: string, more: string, secrets: string[]][] = [
  [
    'a JSON object in the custom data',
    `&cd[customer]=${encodeURIComponent('{"phone":"+15557654321","who":{"first_name":"Jimbo","zip":99501}}')}`,
    ['5557654321', 'Jimbo', '99501'],
  ],
  [
    'a list in the custom data',
    `&cd[contents]=${encodeURIComponent('[{"id":"a","mail":"kim@doe.example"}]')}`,
    ['kim'],
  ],
  ['a number', '&cd[phone]=15551234567', ['15551234567']],
  ['names written otherwise', '&cd[firstName]=Jimbo&cd[user-email]=kim', ['Jimbo', 'kim']],
  ['a note', '&cd[note]=call%20%2B1%20555%20123%204567%20now', ['123 4567', '123+4567']],
  ['a hash under any name', `&cd[mail_sha]=${EMAIL_HASH}`, [EMAIL_HASH]],
  ['the event ID', `&eid=${EMAIL_HASH}`, [EMAIL_HASH, EMAIL_HASH.slice(0, 45)]],
  ['the name of a parameter', '&cd[kim%40doe.example]=1', ['kim']],
  [
    'a list nested without end',
    `&cd[x]=${encodeURIComponent(`${'['.repeat(20_000)}"kim@doe.example"${']'.repeat(20_000)}`)}`,
    ['kim'],
  ],
  ['the path', `&dl=${encodeURIComponent('https://a.example/u/kim%40doe.example/')}`, ['kim']],
];

test.each(PLACES)('no export or masked copy tells what stands in %s', (_place, more, secrets) => {
  const one = new EventStore();
  one.take({ decoded: decode(browserEvent('Lead', { more })), testEvents: null });
  while (!one.settle(() => false));
  const [row] = one.rows;
  if (row === undefined) throw new Error('There is no row.');
  const texts = [
    ...[sessionJson, sessionCsv, sessionHar].map((write) => written(write(one.rows))),
    written(sessionReport(one.rows, listFindings(one.rows, one.looseFindings))),
    ...[copyAsJson, copyAsCurl, copyAsFbqCall].map((copy) => copy(row, true) ?? ''),
  ];
  for (const text of texts) {
    expect(text).toContain('Lead');
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});

test('of a server event nothing personal leaves either, and its pair stays one', () => {
  const eventId = 'kim@doe.example-1';
  const one = new EventStore();
  one.take({
    decoded: decode(browserEvent('Lead', { eid: encodeURIComponent(eventId) })),
    testEvents: [
      serverEvent(eventId, { parameters: { 'Phone number': '555 123', 'First name': 'Jimbo' } }),
    ],
  });
  const text = written(sessionJson(one.rows));
  for (const secret of ['kim', '555 123', 'Jimbo']) expect(text).not.toContain(secret);
  const file = readSessionFile(text);
  if (!file.ok) throw new Error(file.problem);
  const again = new EventStore();
  again.take({ decoded: decodeAll(file.requests), testEvents: file.testEvents });
  expect(again.rows.map(({ status }) => status)).toEqual(['Deduplicated', 'Deduplicated']);
});

test('the form of a value is kept: it tells nobody’s name, and is judged again', () => {
  const { value } = createRedactor();
  expect(value('cud[em]', '^***.^**@^******.***')).toBe('^***.^**@^******.***');
  expect(value('cud[fn]', '*é*')).not.toContain('é');
});

/** What is told of the very data that is left out. */
const LOST = new Set([
  'access-token-in-request',
  'personal-data-in-page-address',
  'personal-data-in-custom-data',
]);

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
      .map(({ time, eventName, eventId, transport, has, findings }) => ({
        time,
        eventName,
        eventId,
        transport,
        has,
        // A HAR has no server events, and what is told of them is told of pairs.
        findings: withServer ? findings.map(({ id }) => id).filter((id) => !LOST.has(id)) : [],
      }));
  expect(shape(again)).toEqual(shape(store));
  if (withServer)
    expect(again.rows.map((row) => row.status)).toEqual(store.rows.map((row) => row.status));
});

/** As a spreadsheet would write it, with all that it skips before it reckons. */
const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '=1\nmore',
  '＝1',
  '\u0000=1',
  '\u200b=1',
];

test('a spreadsheet finds no formula in it, and a parser every value', () => {
  const names = [...FORMULAS, 'plain', 'a "b", c; d', "it's", 'two\r\nlines', 'Größe 🎉'];
  const one = new EventStore();
  one.take({
    decoded: decode(
      ...names.map((name, index) => {
        const text = encodeURIComponent(name);
        return browserEvent(text, { eid: text, after: index, more: '&cd[value]=-5' });
      }),
    ),
    testEvents: null,
  });
  while (!one.settle(() => false));
  const { data, errors } = Papa.parse<Record<string, string>>(written(sessionCsv(one.rows)), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(names.length);
  for (const [index, { Event, 'Event ID': id, Value }] of data.entries()) {
    const row = one.rows[index];
    const isFormula = FORMULAS.includes(row?.eventName ?? '');
    expect([Event, id]).toEqual(
      [row?.eventName, row?.eventId].map((text) => `${isFormula ? "'" : ''}${text}`),
    );
    expect(Value).toBe('-5');
  }
});

test('a list that shows nothing is saved as a table without lines', () => {
  const { meta, data } = Papa.parse(written(sessionCsv([])), { header: true });
  expect(meta.fields?.slice(0, 4)).toEqual(['Time', 'Event', 'Kind', 'Event ID']);
  expect(data).toEqual([]);
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

test('a report of a filtered list tells what stands on its events, and counts those alone', () => {
  const findings = listFindings(store.rows, store.looseFindings);
  const leads = store.rows.filter(({ eventName }) => eventName === 'Lead');
  const report = written(sessionReport(leads, findings));
  expect(report).toContain(`${leads.length} events on `);
  const told = findings.filter(({ finding }) => report.includes(finding.message));
  expect(told.length).toBeLessThan(findings.length);
  for (const { rows } of told)
    expect(rows.length === 0 || rows.some((row) => leads.includes(row))).toBe(true);
  const [one] = leads;
  if (one === undefined) throw new Error('There is no row.');
  const short = written(sessionReport([one], findings));
  expect(short).toContain('1 event on 1 page.');
  expect(short).not.toMatch(/\b1 events|\(0 events/);
});

test('no name of an event or a page makes a line of its own, and a server event no page', () => {
  const one = new EventStore();
  one.take({
    decoded: decode(browserEvent(encodeURIComponent('Lead\r\nError: made up'), { eid: 'a' })),
    testEvents: [serverEvent('b')],
  });
  while (!one.settle(() => false));
  const findings = listFindings(one.rows, one.looseFindings);
  const report = written(sessionReport(one.rows, findings));
  expect(findings.map(({ finding }) => finding.message).join()).toContain('made up');
  expect(report).toContain('2 events on 1 page.');
  expect(report.split(/[\r\n]+/).filter((line) => line.startsWith('Error: made'))).toEqual([]);
});

test.each([
  [{ status: 200 }, 'Browser only'],
  [{ status: null }, 'Browser only'],
  [{ status: 0 }, 'Blocked'],
  [{ status: null, error: 'net::ERR_BLOCKED_BY_CLIENT' }, 'Blocked'],
])('how a request ended (%j) is the same after saving it as HAR', (ended, status) => {
  const statusOf = (requests: Parameters<typeof decode>) => {
    const one = new EventStore();
    one.take({ decoded: decode(...requests), testEvents: null });
    return { rows: one.rows, statuses: one.rows.map((row) => row.status) };
  };
  const before = statusOf([{ ...browserEvent('Lead'), ...ended }]);
  const file = readSessionFile(written(sessionHar(before.rows)));
  if (!file.ok) throw new Error(file.problem);
  expect([before.statuses, statusOf(file.requests).statuses]).toEqual([[status], [status]]);
});
