import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFilter } from '@/utils/pixel/filter/parse-filter';
import { EventStore } from '@/utils/pixel/rows/event-store';
import type { ListLine } from '@/utils/pixel/rows/line-list';
import { RowView } from '@/utils/pixel/rows/row-view';
import { AT, browserEvent, decode, request, serverEvent } from './made-up-requests';
import { linesSlowly, passesSlowly } from './slow-view';

const TERMS = [
  ...['ev:lea', 'ev=Lead', 'id:a', 'id=a', 'page:two', 'pixel:7', 'source:server', 'kind:standard'],
  ...['status:dedup', 'is:browser-only', 'via:image', 'has:eid', 'has:pair', 'has:finding'],
  ...['has:near-miss', 'has:page', 'has:value', 'finding:error', 'seen:test-events', 'value>10'],
  ...['value<=50', 'lead', 'browser', '"a"', '50', 'shop', 'nothing', 'ev:', 'unreadable'],
];
const term = fc
  .tuple(fc.constantFrom('', '', '-'), fc.constantFrom(...TERMS))
  .map(([minus, text]) => `${minus}${text}`);
const filterText = fc
  .array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 2 })
  .map((groups) => groups.map((terms) => terms.join(' ')).join(' OR '));

const sent = fc.record({
  name: fc.constantFrom('Lead', 'lead', 'PageView', 'SubscribedButtonClick'),
  eid: fc.constantFrom(null, 'a', 'b', 'Shop-1'),
  after: fc.nat(3_000),
  page: fc.constantFrom(null, 'one', 'two'),
  value: fc.constantFrom(null, '5', '50', '12,50'),
});
const batch = fc.record({
  events: fc.array(sent, { maxLength: 4 }),
  isBroken: fc.boolean(),
  listed: fc.option(
    fc.array(fc.record({ eid: fc.constantFrom(null, 'a', 'b'), after: fc.nat(3_000) }), {
      maxLength: 3,
    }),
  ),
  settles: fc.boolean(),
  clears: fc.constantFrom(false, false, false, true),
});

type Sent = typeof sent extends fc.Arbitrary<infer T> ? T : never;

function requestOf({ name, eid, after, page, value }: Sent) {
  const more = value === null ? '' : `&cd[value]=${encodeURIComponent(value)}`;
  if (page === null) return browserEvent(name, { eid, after, more });
  const id = eid === null ? '' : `&eid=${eid}`;
  return request(
    `id=7&ev=${name}&ts=${AT + after}&dl=https%3A%2F%2Fshop.example%2F${page}%3Fx%3D1${id}${more}`,
  );
}

const inWords = ({ group, row }: ListLine) =>
  row === null ? `group ${group.key}: ${group.page ?? '–'}, ${group.count}` : `row ${row.id}`;

test('whatever comes and goes, a view holds what asking every row by itself gives', () => {
  fc.assert(
    fc.property(
      fc.array(batch, { minLength: 1, maxLength: 6 }),
      filterText,
      fc.subarray(['1', '2', '3', '4', '5']),
      (batches, filter, folded) => {
        const parsed = parseFilter(filter);
        if (!parsed.ok) throw new Error(parsed.problem.message);
        const collapsed = new Set(folded);
        const store = new EventStore();
        const settings = { filter: parsed.groups, grouped: true, collapsed, range: null };
        const view = new RowView(store, settings);
        for (const { events, isBroken, listed, settles, clears } of batches) {
          if (clears) store.clear();
          const requests = events.map(requestOf);
          if (isBroken) requests.push(request('foo=bar', { startedAt: AT + 900 }));
          store.take({
            decoded: decode(...requests),
            testEvents:
              listed?.map(({ eid, after }) => serverEvent(eid, { seenAt: AT + after })) ?? null,
          });
          if (settles) while (!store.settle(() => false));
          const expected = store.rows.filter((row) => passesSlowly(filter, row));
          const { lines, rows, counts } = view.update();
          expect(rows).toEqual(expected);
          for (const [status, count] of counts)
            expect(expected.filter((row) => row.status === status)).toHaveLength(count);
          const shown = Array.from({ length: lines.length }, (_, index) => lines.at(index));
          const words = shown.map((line) => line && inWords(line));
          expect(words).toEqual(linesSlowly(expected, collapsed));
          expect(lines.at(-1) ?? lines.at(lines.length)).toBeUndefined();
          for (const [place, line] of shown.entries()) {
            if (line?.row) expect(lines.placeOfRow(line.row.id)).toBe(place);
            else expect(lines.placeOfGroup(line?.group.key ?? '')).toBe(place);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);
