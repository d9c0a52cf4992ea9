// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { turnTracking } from '@/utils/content/own-tracking-thing';

const TAB = '/v2/location/a/funnels-websites/funnels/mT4xQ8cLr2VbN6sWd0Ke/events';
const shown = vi.hoisted(() => ({ isOn: true, pixelId: '1029384756102938' }));

let toggle: HTMLInputElement;

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('@/utils/dom/locate/screen', () => ({ readScreen: () => ({}) }));
vi.mock('@/utils/sites/highlevel/own-tracking', () => ({
  findOwnTracking: () => {
    const pixelId = toggle.checked ? shown.pixelId : null;
    return { toggle, isOn: toggle.checked, pixelId, anchor: toggle };
  },
}));

const seen = () => ({ toggle, isOn: true, pixelId: '1029384756102938', anchor: toggle });

const standOn = (pathname: string) => void vi.stubGlobal('location', { pathname });

beforeEach(() => {
  standOn(TAB);
  shown.pixelId = '1029384756102938';
  document.body.innerHTML = '<input type="checkbox" checked>';
  toggle = document.querySelector('input') ?? document.createElement('input');
});

test('the switch of the card is turned off, and on again', async () => {
  expect(await turnTracking(seen(), TAB, false)).toBe(true);
  expect(toggle.checked).toBe(false);
  expect(await turnTracking(seen(), TAB, true)).toBe(true);
  expect(toggle.checked).toBe(true);
});

test.each<[what: string, change: () => void]>([
  ['shows another pixel', () => (shown.pixelId = '2203948576201134')],
  ['belongs to another funnel', () => standOn(TAB.replace('mT4x', 'yC9g'))],
])('a switch that %s by now is left as it is', async (_what, change) => {
  const before = seen();
  change();
  expect(await turnTracking(before, TAB, false)).toBe(false);
  expect(toggle.checked).toBe(true);
});
