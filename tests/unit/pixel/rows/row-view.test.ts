import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { pageName } from '@/utils/pixel/rows/page-name';
import { RowView, type ViewSettings } from '@/utils/pixel/rows/row-view';
import { AT, decode, request, serverEvent } from './made-up-requests';

const EVERYTHING: ViewSettings = { filter: [], grouped: true, collapsed: new Set(), range: null };

const visit = (page: string, after: number) =>
  request(`id=7&ev=Lead&ts=${AT + after}&dl=https%3A%2F%2Fa.example%2F${page}%3Fx%3D${after}`);

const linesOf = ({ lines }: RowView) =>
  Array.from({ length: lines.length }, (_, index) => lines.at(index)).filter(
    (line) => line !== undefined,
  );

const shape = (view: RowView) =>
  linesOf(view).map(({ group, row }) =>
    row === null ? `${group.page ?? ''} ${group.count}` : row.id,
  );

test('a stay on a page is a group; a server event goes with its pair', () => {
  const store = new EventStore();
  store.take({
    decoded: decode(visit('one', 0), visit('one', 1), visit('two', 2), visit('one', 3)),
    testEvents: [serverEvent('x', { datasetId: '7', seenAt: AT + 4 })],
  });
  const view = new RowView(store, EVERYTHING).update();
  expect(shape(view)).toEqual([
    'a.example/one 2',
    1,
    2,
    'a.example/two 1',
    3,
    'a.example/one 2',
    4,
    5,
  ]);
  const first = view.lines.at(0);
  const collapsed = new Set([first?.group?.key ?? '']);
  const folded = new RowView(store, { ...EVERYTHING, collapsed }).update();
  expect(shape(folded).slice(0, 2)).toEqual(['a.example/one 2', 'a.example/two 1']);
  expect(folded.rows).toHaveLength(5);
});

test('a range takes its ends in', () => {
  const store = new EventStore();
  store.take({ decoded: decode(...[0, 1, 2, 3].map((at) => visit('p', at))), testEvents: null });
  const view = new RowView(store, { ...EVERYTHING, range: [AT + 1, AT + 2] }).update();
  expect(view.rows.map(({ time }) => time - AT)).toEqual([1, 2]);
});

test.each([
  ['https://a.example/consult?mail=ada', 'a.example/consult'],
  ['https://a.example/', 'a.example'],
  ['https://a.example/#x', 'a.example'],
  ['', ''],
])('%s is called %s', (address, name) => {
  expect(pageName(address)).toBe(name);
});

test('a view that grew is the same as one made anew', () => {
  const step = fc.record({ page: fc.constantFrom('a', 'b'), after: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }), (batches) => {
      const store = new EventStore();
      const grown = new RowView(store, EVERYTHING).update();
      batches.forEach((batch, index) => {
        const requests = batch.map(({ page, after }) => visit(page, after + index * 20));
        store.take({ decoded: decode(...requests), testEvents: null });
        grown.update();
      });
      const anew = new RowView(store, EVERYTHING).update();
      expect(shape(grown)).toEqual(shape(anew));
      expect(grown.counts).toEqual(anew.counts);
    }),
    { numRuns: 300 },
  );
});
