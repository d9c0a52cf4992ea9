import { isVisible } from '@/utils/dom/visible';
import { once, parentOf, type Screen } from '@/utils/dom/locate/screen';

/** Shown nowhere, or shown and of no use: a person does not mean it. */
const OUT_OF_USE = '[aria-hidden=true], [inert]';
/** Fewer pixels than this are no room for anything. */
const LEAST = 2;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function isRoom({ left, top, right, bottom }: Box): boolean {
  return right - left >= LEAST && bottom - top >= LEAST;
}

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** All that can be scrolled to, where it is now. */
function scrolledBox(scroller: Element, { left, top }: Box): Box {
  const x = left - scroller.scrollLeft;
  const y = top - scroller.scrollTop;
  return { left: x, top: y, right: x + scroller.scrollWidth, bottom: y + scroller.scrollHeight };
}

/** A shape that leaves nothing of an element: how pages hide what only screen readers get. */
const NOTHING =
  /^(inset\((?:[5-9]\d|100)(?:\.\d+)?%|(?:circle|ellipse)\(0|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\))/;

/** Whether an element is drawn without anything left of it. */
export function isClippedAway(element: Element): boolean {
  const style = getComputedStyle(element);
  const { clipPath, filter, position } = style;
  if (NOTHING.test(clipPath) || filter.includes('opacity(0)')) return true;
  const isOut = position === 'absolute' || position === 'fixed';
  return isOut && /^rect\(0px,? 0px,? 0px,? 0px\)$/.test(style.getPropertyValue('clip'));
}

/** Whether something is left of an element when all that cuts it off has done so. */
function isUncut(screen: Screen, element: Element): boolean {
  let box: Box = element.getBoundingClientRect();
  let { position } = getComputedStyle(element);
  for (let around = parentOf(element); around; around = parentOf(around)) {
    // Nothing scrolls it into view.
    if (position === 'fixed') return box.right > 0 && box.bottom > 0;
    const style = getComputedStyle(around);
    const holds = position !== 'absolute' || style.position !== 'static';
    if (!holds || around === screen.document.documentElement) continue;
    position = style.position;
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (!cuts || style.display === 'contents' || around === screen.document.body) continue;
    const edge = around.getBoundingClientRect();
    if (!isRoom(edge)) return false;
    const canScroll = /auto|scroll/.test(style.overflowX + style.overflowY);
    if (!isRoom(overlap(box, canScroll ? scrolledBox(around, edge) : edge))) return false;
    // What can be scrolled to is there.
    box = canScroll ? edge : overlap(box, edge);
  }
  const { scrollX, scrollY } = screen.document.defaultView ?? { scrollX: 0, scrollY: 0 };
  return box.right + scrollX > 0 && box.bottom + scrollY > 0;
}

/** Whether a person can see an element and use it: nothing hides it, cuts it off or shuts it out. */
export function isSeen(screen: Screen, element: Element): boolean {
  return once(screen, 'seen', element, () => {
    if (!isVisible(element)) return false;
    for (let around: Element | null = element; around; around = parentOf(around))
      if (around.matches(OUT_OF_USE) || isClippedAway(around)) return false;
    return isUncut(screen, element);
  });
}
