// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TYPING, watchAfter } from '@/utils/content/watch-after';

let looks: number;
let changes: number;
let isSame: boolean;
let closed: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  [looks, changes, isSame, closed] = [0, 0, true, new AbortController()];
});
afterEach(() => vi.useRealTimers());

const watch = () =>
  watchAfter({
    isAsWritten: () => ((looks += 1), isSame),
    onChanged: () => (changes += 1),
    edits: TYPING,
    closed: closed.signal,
  });

test('a change after it was verified is told once', () => {
  watch();
  vi.advanceTimersByTime(2000);
  isSame = false;
  vi.advanceTimersByTime(2000);
  expect(changes).toBe(1);
});

test.each([
  ['while it is watched', false],
  ['before it is watched', true],
])('nobody looks for long at what a card told that was closed %s', (_what, isBefore) => {
  if (isBefore) closed.abort();
  watch();
  closed.abort();
  vi.advanceTimersByTime(6000);
  const before = looks;
  expect(before).toBeGreaterThan(0);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(before);
});
