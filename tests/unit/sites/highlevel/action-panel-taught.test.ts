// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findActionPanel } from '@/utils/sites/highlevel/action-fields';
import { drawScreen } from '../../dom/locate/draw-screen.ts';

// Of the environment's document this is the class that it is of.
beforeEach(() => void vi.stubGlobal('Document', document.constructor));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const shown = (part: string, name: string): TaughtPlace => ({
  ...{ thing: 'highlevel.fill-action', part },
  ...{ names: [name], heading: null, language: null },
});

const PANEL = `<section role="dialog"><p>Conversions API</p>
  <label>Zugang <input></label>
  <label>Quelle <input></label>
</section>`;
const state = (taught: TaughtPlace[]) => {
  drawScreen(PANEL);
  return findActionPanel(drawScreen(PANEL), taught);
};

test('two fields that were shown as what they are make a panel', () => {
  const seen = state([shown('token', 'zugang'), shown('dataset', 'quelle')]);
  expect(seen.state).toBe('found');
});

test('one field that was shown as both makes none', () => {
  expect(state([shown('token', 'zugang'), shown('dataset', 'zugang')]).state).not.toBe('found');
});
