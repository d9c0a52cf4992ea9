import { expect, test } from 'vitest';
import { findDoubleFires } from '@/utils/pixel/code/find-double-fires';
import { readPlacedPixels, type CodePlace } from '@/utils/pixel/code/seen-code';
import { composeBaseCode } from '@/utils/pixel/code/base-code';
import { CHAT, PIXEL_A, PIXEL_B } from './made-up-code';

const A = composeBaseCode(PIXEL_A);
const B = composeBaseCode(PIXEL_B);
const find = (places: Partial<Record<CodePlace, string>>) =>
  findDoubleFires(
    Object.entries(places).map(([place, text]) => readPlacedPixels(place as CodePlace, text)),
  );

test.each<[Partial<Record<CodePlace, string>>, CodePlace[], string]>([
  [{ 'settings-head': A, 'page-header': A }, ['settings-head', 'page-header'], 'from the page'],
  [{ 'page-header': A, 'page-footer': A }, ['page-header', 'page-footer'], 'Footer Tracking'],
  [{ 'settings-head': A, 'settings-body': A }, ['settings-head', 'settings-body'], 'Body tracking'],
  [{ 'settings-body': A, 'page-header': A }, ['page-header', 'settings-body'], 'covers them all'],
  [{ 'page-header': `${A}\n${CHAT}\n${A}` }, ['page-header'], 'one of the two'],
  [{ 'settings-head': A, 'events-tab': A }, ['settings-head', 'events-tab'], 'Events tab'],
  [{ 'settings-head': A, 'live-page': `${A}${A}` }, ['settings-head', 'live-page'], 'tag manager'],
  [{ 'live-page': `${A}${A}` }, ['live-page'], 'tag manager'],
])('%j', (places, where, advice) => {
  const [double, ...others] = find(places);
  expect(others).toEqual([]);
  expect(double?.pixelId).toBe(PIXEL_A);
  expect(double?.places.map(({ place }) => place)).toEqual(where);
  expect(double?.sentence).toMatch(new RegExp(`^Pixel ${PIXEL_A} is in th`));
  expect(double?.advice).toContain(advice);
});

test.each<[Partial<Record<CodePlace, string>>]>([
  [{}],
  [{ 'settings-head': A }],
  [{ 'settings-head': A, 'page-header': B }],
  [{ 'settings-head': A, 'live-page': A }],
  [{ 'settings-head': `${A}<!-- ${A.replaceAll('--', '')} -->`, 'page-header': CHAT }],
])('once is not twice: %#', (places) => {
  expect(find(places)).toEqual([]);
});

test('nothing of the code itself is remembered', () => {
  const placed = readPlacedPixels('settings-head', `${A}<script>secret()</script>`);
  expect(placed).toEqual({
    place: 'settings-head',
    pixels: [{ id: PIXEL_A, times: 1 }],
    events: ['PageView'],
  });
});
