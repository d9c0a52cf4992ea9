import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import type { Finding } from '@/utils/pixel/findings/finding';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { MOST_COMPARED } from '@/utils/pixel/rows/row-findings';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { Told } from '@/utils/pixel/told';
import { AT, browserEvent, decode, request, serverEvent } from './made-up-requests';

const settleAll = (store: EventStore) => {
  while (!store.settle(() => false));
};

/** What the rows should say, by looking at the whole session at once. */
function expectedOf(
  store: EventStore,
  testEvents: readonly TestEventRow[],
): Map<PanelRow, string[]> {
  const rowOf = new Map<PixelEvent | CapturedRequest | Told | TestEventRow, PanelRow>();
  const decoded = store.rows.flatMap((row) => {
    const { origin } = row;
    if (origin.kind === 'told') rowOf.set(origin.told, row);
    if (origin.kind === 'server') rowOf.set(origin.row, row);
    if (origin.kind === 'told' || origin.kind === 'server') return [];
    const one = decodeRequest(origin.request).at(origin.kind === 'browser' ? origin.part : 0);
    if (one === undefined) return [];
    rowOf.set(one.kind === 'event' ? one.event : one.request, row);
    return [one];
  });
  const told = store.rows.flatMap(({ origin }) => (origin.kind === 'told' ? origin.told : []));
  const said = new Map(store.rows.map((row) => [row, [] as string[]]));
  for (const finding of findFindings({ decoded, testEvents, told })) {
    const concerned = concernedBy(finding).flatMap((one) => rowOf.get(one) ?? []);
    const shownAt = finding.scope === 'event' ? concerned : concerned.slice(0, 1);
    for (const row of shownAt) said.get(row)?.push(`${finding.id} ${finding.message}`);
  }
  return said;
}

function concernedBy({ events, rows, requests, told }: Finding) {
  return [...events, ...rows, ...requests, ...told];
}

const sent = fc.record({
  name: fc.constantFrom('Lead', 'lead', 'PageView', 'Purchase'),
  eid: fc.constantFrom(null, 'a', 'b', '1'),
  after: fc.integer({ min: 0, max: 5000 }),
  more: fc.constantFrom('', '&cd[value]=12%2C50', '&ud[external_id]=7', '&fbc=fb.1.17.x'),
});
const listed = fc.record({
  eventName: fc.constantFrom('Lead', 'Purchase'),
  eventId: fc.constantFrom(null, 'a', 'b'),
  seenAt: fc.integer({ min: AT, max: AT + 5000 }),
  handling: fc.constantFrom(null, 'Processed' as const, 'Deduplicated' as const),
});
const part = fc.record({ all: fc.array(sent, { maxLength: 4 }), slices: fc.nat(40) });

test('worked out bit by bit while events come, it is what the whole session at once gives', () => {
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 5 }),
      fc.array(listed, { maxLength: 5 }),
      (parts, rows) => {
        const store = new EventStore();
        const list = rows.map((row) => serverEvent(row.eventId, row));
        let number = 0;
        for (const { all, slices } of parts) {
          const requests = all.map(({ name, eid, after, more }) =>
            browserEvent(name, { eid, after, more: `${more}&n=${(number += 1)}` }),
          );
          store.take({
            decoded: decode(...requests, request('foo=bar')),
            testEvents: list.slice(0, number),
          });
          // It may be interrupted anywhere.
          for (let turn = 0; turn < slices; turn += 1) store.settle(() => true);
        }
        store.take({ decoded: [], testEvents: list });
        settleAll(store);
        const expected = expectedOf(store, list);
        for (const row of store.rows) {
          const said = row.findings.map(({ id, message }) => `${id} ${message}`);
          expect(said.toSorted()).toEqual(expected.get(row)?.toSorted());
        }
      },
    ),
    { numRuns: 200, seed: 20261123 },
  );
}, 60_000);

test('events far apart are compared; those that are too old are not, and that is known', () => {
  const store = new EventStore();
  const lead = (after: number, eid: string) => browserEvent('Lead', { eid, after });
  const many = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => lead(from + index * 10, `lead-${from + index}`));
  store.take({ decoded: decode(lead(0, 'lead-same'), ...many(4_000, 10)), testEvents: null });
  store.take({ decoded: decode(lead(50_000, 'lead-same')), testEvents: null });
  settleAll(store);
  const repeated = () =>
    store.rows.flatMap(({ findings }) => findings.filter(({ id }) => id === 'event-id-repeated'));
  expect(repeated().map(({ together }) => together.length)).toEqual([2]);
  expect(store.uncompared).toBe(0);
  const before = store.rows[0]?.findings;
  store.take({ decoded: decode(lead(60_000, 'lead-other')), testEvents: null });
  settleAll(store);
  // What has not changed stays the same object: nothing of it is drawn again.
  expect(store.rows[0]?.findings).toBe(before);

  store.take({ decoded: decode(...many(MOST_COMPARED, 100_000)), testEvents: null });
  settleAll(store);
  expect(store.uncompared).toBe(4_003);
  expect(repeated()).toHaveLength(1);
}, 60_000);
