// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isMostlyShown } from '@/utils/dom/mostly-shown';

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

const WINDOW = { width: 1000, height: 800 };
let outer: HTMLElement;
let frame: HTMLElement;
let cover: HTMLElement;
let own: HTMLElement;

/** Where things lie; the last one given lies topmost. */
function draw(frameBox: DOMRect, coverBox: DOMRect): void {
  vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue(frameBox);
  const holds = (b: DOMRect, x: number, y: number) =>
    x >= b.left && x < b.right && y >= b.top && y < b.bottom;
  document.elementsFromPoint = (x, y) => {
    if (x < 0 || y < 0 || x >= WINDOW.width || y >= WINDOW.height) return [];
    const over = [
      ...(holds(coverBox, x, y) ? [cover] : []),
      ...(holds(frameBox, x, y) ? [frame] : []),
    ];
    return [own, ...over, document.body];
  };
}

beforeEach(() => {
  document.body.innerHTML =
    '<div><section></section></div><aside></aside><pixel-courier></pixel-courier>';
  const [first, second, third] = Array.from(document.body.children) as HTMLElement[];
  if (!first || !second || !third) throw new Error('Nothing was drawn.');
  [outer, cover, own] = [first, second, third];
  frame = outer.firstElementChild as HTMLElement;
  frame.checkVisibility = () => true;
});

const ALL = box(0, 0, 1000, 800);
const NOTHING = box(0, 0, 0, 0);

test.each<[what: string, frameBox: DOMRect, coverBox: DOMRect, isShown: boolean]>([
  ['with nothing of the page over it', ALL, NOTHING, true],
  ['under a chat box in a corner', ALL, box(600, 200, 400, 600), true],
  ['under a dialog that takes most of it', ALL, box(100, 50, 800, 700), false],
  ['mostly outside of the window', box(700, 0, 1000, 800), NOTHING, false],
  ['without any room', box(0, 0, 0, 800), NOTHING, false],
])('a frame %s: %s', (_what, frameBox, coverBox, isShown) => {
  draw(frameBox, coverBox);
  expect(isMostlyShown(frame, own)).toBe(isShown);
});

test.each<[style: string, where: 'frame' | 'around', isShown: boolean]>([
  ['opacity: 0.01', 'frame', false],
  ['opacity: 0', 'around', false],
  ['filter: blur(20px)', 'around', false],
  ['clip-path: inset(50%)', 'frame', false],
  ['transform: rotate(180deg)', 'frame', false],
  ['transform: matrix(0.05, 0, 0, 0.05, 0, 0)', 'around', false],
  ['transform: matrix(1, 0, 0, 1, 24, 0)', 'around', true],
  ['opacity: 1', 'around', true],
])('a frame with %s at the %s', (style, where, isShown) => {
  draw(ALL, NOTHING);
  (where === 'frame' ? frame : outer).style.cssText = style;
  expect(isMostlyShown(frame, own)).toBe(isShown);
});
