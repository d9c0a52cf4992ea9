// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { field } from '@/utils/dom/locate/field';
import { locateTaught, type TaughtNames } from '@/utils/dom/locate/locate-taught';
import { drawScreen, getMarked } from './draw-screen.ts';

afterEach(() => vi.restoreAllMocks());

const describe = (purpose: 'capture' | 'fill') =>
  field({ id: 'name', kind: 'text', names: ['Pixel name'], purpose, seen: 'made up' });
const SHOWN: TaughtNames = { names: ['moniker'], heading: 'new pixel' };
const IT = '<label>Moniker <input data-it></label>';
const OTHER = '<label>Moniker <input></label>';

test.each<[what: string, purpose: 'capture' | 'fill', html: string, isFound: boolean]>([
  ['under its name and heading', 'fill', `<section><h2>New pixel</h2>${IT}</section>`, true],
  ['under another heading', 'fill', `<section><h2>New page</h2>${IT}</section>`, false],
  ['under no heading any more', 'fill', `<section>${IT}</section>`, false],
  ['captured, whatever the heading', 'capture', `<section><h2>New page</h2>${IT}</section>`, true],
  [
    'locked, to be filled',
    'fill',
    `<section><h2>New pixel</h2><label>Moniker <input data-it disabled></label></section>`,
    false,
  ],
  [
    'two of that name under one heading',
    'fill',
    `<section><h2>New pixel</h2>${IT}${OTHER}</section>`,
    false,
  ],
  [
    'two of that name, one under the heading',
    'fill',
    `<div><section><h2>New page</h2>${OTHER}</section><section><h2>New pixel</h2>${IT}</section></div>`,
    true,
  ],
  [
    'called something else',
    'fill',
    `<section><h2>New pixel</h2><label>Name <input data-it></label></section>`,
    false,
  ],
  [
    'called by more words',
    'fill',
    `<section><h2>New pixel</h2><label>Page moniker <input data-it></label></section>`,
    false,
  ],
])('a field %s', (_what, purpose, html, isFound) => {
  const located = locateTaught(drawScreen(html), describe(purpose), [SHOWN]);
  expect(located.state === 'found' ? located.element : null).toBe(isFound ? getMarked() : null);
});

test('a field that was shown without a heading counts only without one', () => {
  const shown = [{ ...SHOWN, heading: null }];
  const look = (html: string) => locateTaught(drawScreen(html), describe('fill'), shown).state;
  expect(look(IT)).toBe('found');
  expect(look(`<section><h2>New pixel</h2>${IT}</section>`)).toBe('missing');
});

test('nothing shown leads to nothing', () => {
  expect(locateTaught(drawScreen(IT), describe('fill'), []).state).toBe('missing');
});
