// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findHeadCode } from '@/utils/sites/highlevel/code-fields';
import { drawScreen } from '../../dom/locate/draw-screen.ts';

afterEach(() => vi.restoreAllMocks());

const shownUnder = (heading: string | null): TaughtPlace => ({
  ...{ thing: 'highlevel.insert-head', names: ['snippet'] },
  ...{ heading, language: null },
});
const screenUnder = (heading: string) =>
  drawScreen(`<section><h2>${heading}</h2><label>Snippet <textarea></textarea></label></section>`);

test.each<[shown: string | null, now: string, state: string]>([
  ['scripts', 'Scripts', 'found'],
  ['scripts', 'Style sheets', 'absent'],
  [null, 'Style sheets', 'absent'],
])('head code that was shown under %s is, under %s, %s', (shown, now, state) => {
  expect(findHeadCode(screenUnder(now), [shownUnder(shown)]).state).toBe(state);
});
