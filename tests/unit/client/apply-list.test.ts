import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeProgress,
  findNext,
  listPending,
  noteSaved,
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
    ['saved', 'done', ''],
    ['not-saved', 'done', 'Why'],
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

describe('what was filled, and whether it is in use', () => {
  test.each([
    ['verified', 'unsaved'],
    ['saved', 'unsaved'],
    ['not-saved', 'failed'],
    ['unchanged', undefined],
    ['refused', undefined],
    ['undone', undefined],
  ])('%s leaves it %s', (kind, saved) => {
    const filled = settleItem(makeList(makeItem('x')), 'x', { kind: 'verified', text: '' });
    const [item] = settleItem(filled, 'x', { kind, text: '' }).items;
    expect(item?.saved).toBe(saved);
  });

  test.each([
    ['unsaved', 1],
    ['failed', 1],
    ['saved', 1],
    ['published', 0],
    ['live', 0],
  ] as const)('%s leaves %i to look at', (saved, count) => {
    const list = settleItem(makeList(makeItem('x'), makeItem('y')), 'x', {
      ...{ kind: 'verified', text: '' },
    });
    expect(listPending(noteSaved(list, 'x', saved))).toHaveLength(count);
  });

  test('a place that nothing was filled into stays without, whatever its page says', () => {
    const list = settleItem(makeList(makeItem('x')), 'x', { kind: 'unchanged', text: '' });
    expect(noteSaved(list, 'x', 'live')).toEqual(list);
  });

  test('a place is the same one on another of HighLevel’s hosts, and on no other path', () => {
    const path = '/location/Pie9yvZA1BYJnWPk99Yj/page-builder/hZ7pK3nYw5RtG1uXa9Mq';
    const list = makeList(makeItem(`https://app.gohighlevel.com${path}`));
    const settle = (url: string) => settleItem(list, url, { kind: 'verified', text: '' });
    expect(settle(`https://app.agency-one.test${path}`).items).toMatchObject([{ state: 'done' }]);
    expect(settle(`https://app.gohighlevel.com${path}x`).items).toEqual(list.items);
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
