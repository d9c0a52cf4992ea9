import { describe, expect, it, test } from 'vitest';
import { sessionCsv } from '@/utils/pixel/export/session-csv';
import { sessionHar } from '@/utils/pixel/export/session-har';
import { sessionJson } from '@/utils/pixel/export/session-json';
import { readSessionFile } from '@/utils/pixel/import/read-session-file';
import { changedParameters } from '@/utils/pixel/export/changed-parameters';
import { copyAsJson } from '@/utils/pixel/export/copy-event';
import { maskParameter } from '@/utils/pixel/export/mask-personal';
import { compareDetails } from '@/utils/pixel/rows/compare-details';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { rawParameters } from '@/utils/pixel/rows/raw-parameters';
import { readDetail } from '@/utils/pixel/rows/row-detail';
import type { ScriptWarning, UnsentCall } from '@/utils/pixel/told';
import { AT, browserEvent, decode, PIXEL } from './made-up-requests';
import { written } from '../export/written';

const PAGE = 'https://brightsmile.example/consult?email=ada%40brightsmile.example';

const CALL: UnsentCall = {
  ...{ kind: 'unsent', eventName: 'Purchase', eventKind: 'standard', eventId: 'order-1' },
  ...{ pixelId: null, customData: { value: 12.5, note: 'ada@brightsmile.example' }, page: PAGE },
  ...{ time: AT + 10, consentRevoked: false },
  call: {
    command: 'track',
    args: '["Purchase",{"value":12.5,"note":"ada@brightsmile.example"},{"eventID":"order-1"}]',
    queued: false,
  },
};
const WARNING: ScriptWarning = {
  ...{ kind: 'warning', type: 'DUPLICATE_PIXEL_ID', pixelId: PIXEL, page: PAGE, time: AT + 20 },
  text: '<img src=x onerror=alert(1)> ada@brightsmile.example',
};

function filled(): EventStore {
  const store = new EventStore();
  store.take({
    decoded: [...decode(browserEvent('Lead', { eid: 'l-1' })), CALL, WARNING],
    seen: [
      { key: 'r', sources: ['devtools', 'watch'] },
      { key: 'c', sources: ['calls'] },
      { key: 'w', sources: ['calls'] },
    ],
    testEvents: null,
  });
  while (!store.settle(() => false));
  return store;
}

describe('what the page told', () => {
  it('is rows of their own, with findings that say why', () => {
    const rows = filled().rows.map(({ eventName, status, sources, findings }) => [
      ...[eventName, status, sources.join(' ')],
      findings.map(({ id }) => id).filter((id) => /^(call|script)-/.test(id)),
    ]);
    expect(rows).toEqual([
      ['Lead', 'Browser only', 'devtools watch', []],
      ['Purchase', 'Called, never sent', 'calls', ['call-not-sent']],
      ['Pixel started twice', 'Warning', 'calls', ['script-warning']],
    ]);
  });

  it('keeps all that was told', () => {
    const [, call, warning] = filled().rows;
    expect(call && readDetail(call)).toBe(CALL);
    expect(call).toMatchObject({ value: 12.5, eventId: 'order-1', has: ['eid', 'note', 'value'] });
    expect(warning && rawParameters(readDetail(warning))).toEqual([
      ['type', 'DUPLICATE_PIXEL_ID'],
      ['text', WARNING.text],
      ['dl', PAGE],
    ]);
  });
});

test('a call is compared with an event by what it was to send', () => {
  const [lead, call] = filled().rows;
  if (lead === undefined || call === undefined) throw new Error('There are no rows.');
  const side = (row: typeof lead) => ({ row, detail: readDetail(row) });
  expect(compareDetails(side(lead), side(call))).toContainEqual({
    ...{ name: 'value', left: null, right: '12.5', differs: true },
  });
});

describe('exports', () => {
  it('hold them, and nothing personal', () => {
    const { rows } = filled();
    const json = written(sessionJson(rows));
    for (const text of [json, written(sessionCsv(rows)), written(sessionHar(rows))])
      expect(text).not.toContain('ada@brightsmile');
    const file = readSessionFile(json);
    expect(file).toMatchObject({ ok: true, unreadable: 0 });
    expect(file.ok && file.told).toMatchObject([
      { ...CALL, customData: { value: 12.5 }, page: expect.any(String) as string, call: {} },
      {
        ...WARNING,
        text: expect.stringContaining('<img') as string,
        page: expect.any(String) as string,
      },
    ]);
    expect(written(sessionCsv(rows))).toContain('DevTools · Watching');
    expect(JSON.parse(written(sessionHar(rows)))).toMatchObject({ log: { entries: [{}] } });
  });

  it('of before they were in it can still be read', () => {
    const { told, ...old } = JSON.parse(written(sessionJson(filled().rows))) as Record<
      string,
      unknown
    >;
    expect(told).toHaveLength(2);
    const file = readSessionFile(JSON.stringify(old));
    expect(file).toMatchObject({ ok: true, told: [], unreadable: 0 });
  });
});

test('more that is learnt of a row changes that row', () => {
  const store = filled();
  const [lead, call] = store.rows;
  const { epoch } = store;
  store.take({
    decoded: decode(browserEvent('Lead', { eid: 'l-1' })),
    seen: [{ key: 'r', sources: ['calls', 'devtools', 'watch'] }],
    testEvents: null,
  });
  expect(lead?.sources).toEqual(['calls', 'devtools', 'watch']);
  // Nothing else has changed: the list need not be made anew at once, but once in a quiet moment.
  expect(store.epoch).toBe(epoch);
  while (!store.settle(() => false));
  expect(store.epoch).toBe(epoch + 1);
  store.take({
    decoded: decode(browserEvent('Purchase', { eid: 'order-1', after: 30 })),
    seen: [{ key: 'c', sources: ['calls', 'devtools'] }],
    testEvents: null,
  });
  expect(call).toMatchObject({ eventName: 'Purchase', status: 'Browser only' });
  expect(store.rows).toHaveLength(3);
});

test('a cleared row does not come back when more is learnt of it, but a call that is sent does', () => {
  const store = filled();
  store.clear();
  store.take({
    decoded: decode(
      browserEvent('Lead', { eid: 'l-1' }),
      browserEvent('Purchase', { eid: 'order-1', after: 30 }),
    ),
    seen: [
      { key: 'r', sources: ['devtools', 'watch'] },
      { key: 'c', sources: ['calls', 'devtools'] },
    ],
    testEvents: null,
  });
  expect(store.rows.map(({ eventName }) => eventName)).toEqual(['Purchase']);
});

test('nobody’s details are shown while they are masked, or let out, however deep they stand', () => {
  const details =
    '{"phone":4915112345678,"user_data":{"fn":"Ada"},"note":"ada@brightsmile.example"}';
  const call: UnsentCall = {
    ...CALL,
    ...{ eventName: 'For ada@brightsmile.example', eventId: 'ada@brightsmile.example' },
    customData: { phone: 4915112345678, user_data: { fn: 'Ada' } },
    call: { command: 'track', args: `["Lead",${details}]`, queued: false },
  };
  const [unreadable] = decode({
    ...browserEvent('Lead'),
    ...{ method: 'POST', url: 'https://www.facebook.com/tr/?ph=4915112345678', body: 'fn: Ada' },
  });
  expect(unreadable?.kind).toBe('undecoded');
  const store = new EventStore();
  store.take({ decoded: [call, ...(unreadable ? [unreadable] : [])], testEvents: null });
  const [row] = store.rows;
  if (row === undefined) throw new Error('There is no row.');
  const masked = store.rows.flatMap((one) =>
    changedParameters(readDetail(one), maskParameter).map(([, value]) => value),
  );
  const out = [
    ...[masked.join(), written(sessionJson(store.rows))],
    ...store.rows.map((one) => copyAsJson(one, true)),
  ];
  for (const text of out)
    for (const secret of ['Ada', 'ada@', '4915112345678']) expect(text).not.toContain(secret);
  expect(rawParameters(readDetail(row)).join()).toContain('Ada');
});
