import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pairEvents } from '@/utils/pixel/pairing/pair';
import type { CapturedRequest, TestEventRow } from '@/utils/pixel/pixel-event';
import type { RowSource } from '@/utils/pixel/rows/event-feed';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { readDetail } from '@/utils/pixel/rows/row-detail';
import { AT, browserEvent, decode, PIXEL, request, serverEvent } from './made-up-requests';

const settleAll = (store: EventStore) => {
  while (!store.settle(() => false));
};

function filled(requests: CapturedRequest[], testEvents: TestEventRow[] | null = null) {
  const store = new EventStore();
  store.take({ decoded: decode(...requests), testEvents });
  settleAll(store);
  return store;
}

const seen = ({ rows }: EventStore) => rows.map(({ source, status }) => `${source}: ${status}`);

test('browser and server event of one ID are each other’s partner', () => {
  const store = filled([browserEvent('Lead', { eid: 'lead-7781' })], [serverEvent('lead-7781')]);
  expect(seen(store)).toEqual(['Browser: Deduplicated', 'Server: Deduplicated']);
  expect(store.rows[0]?.partner).toBe(store.rows[1]);
  expect(store.rows[1]?.partner).toBe(store.rows[0]);
});

test('another ID, or another dataset, pairs nothing; the other dataset is not shown', () => {
  const other = serverEvent('lead-7781', { datasetId: '2203948576201134' });
  const store = filled([browserEvent('Lead', { eid: 'lead-7781' })], [other, serverEvent('l-2')]);
  expect(seen(store)).toEqual(['Browser: Browser only', 'Server: Server only']);
  expect(store.rows[0]?.miss).toEqual({ kind: 'id-differs', row: store.rows[1] });
});

test('what Meta received from the browser is no row of its own', () => {
  const echo = serverEvent('lead-7781', { receivedFrom: 'Browser' });
  expect(seen(filled([browserEvent('Lead', { eid: 'lead-7781' })], [echo]))).toHaveLength(1);
});

test('all datasets are shown while the tab has sent nothing', () => {
  const store = filled([], [serverEvent('a'), serverEvent('b', { datasetId: '2203948576201134' })]);
  expect(seen(store)).toHaveLength(2);
  store.take({ decoded: decode(browserEvent('PageView')), testEvents: null });
  expect(seen(store).filter((row) => row.startsWith('Server'))).toHaveLength(1);
});

test('a server event that leaves the list takes its pair with it', () => {
  const store = filled([browserEvent('Lead', { eid: 'lead-7781' })], [serverEvent('lead-7781')]);
  store.take({ decoded: [], testEvents: [] });
  expect(seen(store)).toEqual(['Browser: Browser only']);
  expect(store.rows[0]?.partner).toBeNull();
});

test.each([0, 1])(
  'of an event and its privacy-sandbox copy one is shown, whichever is %d',
  (first) => {
    const own = browserEvent('Lead', { eid: 'l-1' });
    const url = own.url.replace('/tr/', '/privacy_sandbox/pixel/register/trigger/') + '&rqm=FGET';
    const copy = { ...own, url };
    const both = first === 0 ? [own, copy] : [copy, own];
    expect(filled(both).rows.map(({ transport }) => transport)).toEqual(['image']);
    const store = new EventStore();
    for (const one of both) store.take({ decoded: decode(one), testEvents: null });
    expect(store.rows.map(({ transport }) => transport)).toEqual(['image']);
  },
);

test.each<[string, Partial<CapturedRequest>]>([
  ['was redirected', { url: 'https://tags.brightsmile.example/tr', status: 302 }],
  ['a service worker took', { viaServiceWorker: true }],
])(
  'an event whose request %s has one row, before and after the next one is told of',
  (_what, more) => {
    const own = browserEvent('Lead', { eid: 'l-1' });
    const [base = '', query = ''] = own.url.split('?');
    const first = { ...own, ...more, url: `${more.url ?? base}?${query}` };
    const store = new EventStore();
    const take = (one: CapturedRequest, key: string, sources: RowSource[]) =>
      store.take({ decoded: decode(one), seen: [{ key, sources }], testEvents: null });
    take(first, 'first', ['devtools']);
    expect(store.rows).toHaveLength(1);
    take(own, 'second', ['devtools']);
    take(own, 'second', ['devtools', 'watch']);
    expect(store.rows.map(({ sources }) => sources)).toEqual([['devtools', 'watch']]);
    expect(store.rows[0]?.origin).toMatchObject({ request: { status: 200, url: own.url } });
  },
);

test('of many redirected events of one time each request is read a few times, however many there are', () => {
  const readsPerRequest = (count: number) => {
    let reads = 0;
    const store = new EventStore();
    const requests = Array.from({ length: count }, (_, at) => {
      const one = browserEvent('Lead', { more: `&ec=${at + 2}` });
      const url = one.url.replace('&ec=1&', '&');
      const get = () => {
        reads += 1;
        return url;
      };
      return Object.defineProperty({ ...one, status: 302 }, 'url', { get, enumerable: true });
    });
    store.take({ decoded: decode(...requests), testEvents: null });
    expect(store.rows).toHaveLength(count);
    return reads / count;
  };
  expect(readsPerRequest(60)).toBeLessThanOrEqual(readsPerRequest(10) + 1);
});

test('a request that did not get through is blocked and pairs with nothing', () => {
  const blocked = { ...browserEvent('Lead', { eid: 'l-1' }), error: 'net::ERR_BLOCKED_BY_CLIENT' };
  const store = filled([blocked], [serverEvent('l-1')]);
  expect(seen(store)).toEqual(['Browser: Blocked', 'Server: Server only']);
  expect(store.rows[0]?.note).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('what cannot be read is a row that says why', () => {
  const store = filled([request('foo=bar')]);
  const [row] = store.rows;
  expect(row?.status).toBe('Undecoded');
  expect(row && readDetail(row)).toMatchObject({ kind: 'undecoded', reason: row?.note });
});

test('what comes again under its key takes the place of what came before', () => {
  const store = new EventStore();
  const lead = browserEvent('Lead', { eid: 'l-1' });
  const take = (one: CapturedRequest) =>
    store.take({
      decoded: decode(one),
      seen: [{ key: 'request 1', sources: ['devtools'] }],
      testEvents: [serverEvent('l-1')],
    });
  take(lead);
  expect(seen(store)).toEqual(['Browser: Deduplicated', 'Server: Deduplicated']);
  const [row] = store.rows;
  take({ ...lead, error: 'net::ERR_BLOCKED_BY_CLIENT' });
  expect(seen(store)).toEqual(['Browser: Blocked', 'Server: Server only']);
  expect(store.rows[0]).toBe(row);
});

test('findings stand at their rows, equal ones are the same object', () => {
  const one = browserEvent('Lead', { after: 10 });
  const store = filled([one, browserEvent('Lead', { after: 20_000 })]);
  const ids = store.rows.map((row) => row.findings.map(({ id }) => id));
  expect(ids[0]).toContain('event-id-missing');
  const [first, second] = store.rows.map((row) =>
    row.findings.find(({ id }) => id === 'fbp-missing'),
  );
  expect(first).toBeDefined();
  expect(first).toBe(second);
});

test('a long session is settled in slices, and every row is judged in the end', () => {
  const requests = Array.from({ length: 1500 }, (_, index) =>
    browserEvent('Lead', { after: index * 1000, more: '&cd[value]=12%2C50' }),
  );
  const store = new EventStore();
  store.take({ decoded: decode(...requests), testEvents: null });
  let slices = 1;
  while (!store.settle(() => true)) slices += 1;
  expect(slices).toBeGreaterThan(1500);
  expect(store.rows.filter(({ findings }) => findings.length > 0)).toHaveLength(1500);
});

test('watchers hear of every change until they stop; clearing empties, and stays empty', () => {
  const store = filled([browserEvent('Lead')], [serverEvent('a')]);
  const heard = vi.fn();
  const stop = new AbortController();
  store.watch(heard, stop.signal);
  store.clear();
  expect(store.rows).toEqual([]);
  store.take({ decoded: [], testEvents: [serverEvent('a')] });
  expect(store.rows).toEqual([]);
  store.take({
    decoded: [],
    testEvents: [serverEvent('a'), serverEvent('b', { seenAt: AT + 9 ** 5 })],
  });
  expect(store.rows).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(2);
  stop.abort();
  store.clear();
  expect(heard).toHaveBeenCalledTimes(2);
});

const sent = fc.record({
  name: fc.constantFrom('Lead', 'lead', 'PageView'),
  eid: fc.constantFrom(null, 'a', 'b', 'c'),
  after: fc.integer({ min: 0, max: 5000 }),
});
const listed = fc.record({
  eventName: fc.constantFrom('Lead', 'PageView'),
  eventId: fc.constantFrom(null, 'a', 'b'),
  seenAt: fc.integer({ min: AT, max: AT + 5000 }),
  handling: fc.constantFrom(null, 'Processed' as const, 'Deduplicated' as const),
  receivedFrom: fc.constantFrom('Browser' as const, 'Server' as const),
});

test('however the batches come, the rows are those that pairing everything at once gives', () => {
  fc.assert(
    fc.property(
      fc.array(sent, { maxLength: 12 }),
      fc.array(listed, { maxLength: 8 }),
      (all, rows) => {
        const requests = all.map(({ name, eid, after }, index) =>
          browserEvent(name, { eid, after, more: `&n=${index}` }),
        );
        const list = rows.map((row) => serverEvent(row.eventId, row));
        const store = new EventStore();
        requests.forEach((one, index) =>
          store.take({ decoded: decode(one), testEvents: list.slice(0, index) }),
        );
        store.take({ decoded: [], testEvents: list });
        settleAll(store);
        const events = store.rows.flatMap((row) => {
          const detail = readDetail(row);
          return detail.kind === 'browser' ? [{ row, event: detail.event }] : [];
        });
        const shown = events.length === 0 ? [] : list;
        const pairing = pairEvents(
          events.map(({ event }) => event),
          shown.filter(({ datasetId }) => datasetId === PIXEL),
        );
        expect(events.map(({ row: { status, note } }) => ({ status, note }))).toEqual(
          pairing.browser.map(({ status, note }) => ({ status, note })),
        );
        const times = store.rows.map(({ time }) => time);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 300, seed: 20261123 },
  );
});

test('what the page tells beside its events is found, and forgotten with the page', () => {
  const store = filled([browserEvent('PageView')]);
  const loose = () => store.looseFindings.map(({ id }) => id);
  expect(loose()).toEqual([]);
  store.know({
    pageState: { locks: ['consent'] },
    setup: { pixelPlaces: ['the funnel’s Settings', 'the page’s Header Tracking'] },
  });
  settleAll(store);
  expect(loose().sort()).toEqual(['consent-revoked', 'pixel-in-two-places']);
  store.clear();
  settleAll(store);
  expect(loose().sort()).toEqual(['consent-revoked', 'pixel-in-two-places']);
  store.know({});
  settleAll(store);
  expect(loose()).toEqual([]);
});
