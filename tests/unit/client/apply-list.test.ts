import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeProgress,
  findNext,
  settleItem,
  type ApplyItem,
  type ApplyList,
} from '@/utils/client/apply-list';

const makeItem = (url: string, state: ApplyItem['state'] = 'left'): ApplyItem => ({
  ...{ url, state, kind: 'page', label: url, note: '' },
});
const makeList = (...items: ApplyItem[]): ApplyList => ({ clientId: 'a', tabId: 7, items });

describe('settling a place', () => {
  test.each([
    ['verified', 'done', ''],
    ['unchanged', 'done', ''],
    ['refused', 'refused', 'Why'],
    ['not-verified', 'refused', 'Why'],
    ['undone', 'left', ''],
  ])('%s makes it %s', (kind, state, note) => {
    const list = settleItem(makeList(makeItem('x', 'refused')), 'x', { kind, text: 'Why' });
    expect(list.items).toMatchObject([{ state, note }]);
  });

  test.each(['working', 'captured', ''])('%s settles nothing', (kind) => {
    const list = makeList(makeItem('x'));
    expect(settleItem(list, 'x', { kind, text: '' })).toBe(list);
  });
});

test('in whatever order places are settled, none is lost, and next is never a settled one', () => {
  const urls = ['a', 'b', 'c', 'd'];
  const step = fc.record({
    url: fc.constantFrom(...urls, 'elsewhere'),
    kind: fc.constantFrom('verified', 'refused', 'undone', 'working'),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const list = steps.reduce(
        (now, { url, kind }) => settleItem(now, url, { kind, text: 'x' }),
        makeList(...urls.map((url) => makeItem(url))),
      );
      expect(list.items.map(({ url }) => url)).toEqual(urls);
      expect(findNext(list)?.state ?? 'left').toBe('left');
      const last = (url: string) =>
        steps.findLast((one) => one.url === url && one.kind !== 'working');
      for (const { url, state } of list.items) {
        const states = { verified: 'done', refused: 'refused', undone: 'left', working: 'left' };
        expect(state).toBe(states[last(url)?.kind ?? 'undone']);
      }
    }),
  );
});

test.each([
  [makeList(makeItem('a'), makeItem('b', 'done')), '1 of 2 done'],
  [makeList(makeItem('a', 'refused'), makeItem('b', 'done')), '1 of 2 done, 1 refused'],
])('says how far it is', (list, text) => {
  expect(describeProgress(list)).toBe(text);
});
