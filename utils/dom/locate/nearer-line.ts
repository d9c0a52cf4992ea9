import type { Line } from '@/utils/dom/locate/lines';

function rectOf({ texts }: Line): DOMRect | undefined {
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStartBefore(first.node);
  range.setEndAfter(last.node);
  return range.getBoundingClientRect();
}

/** How far a line is from a field on the same row of the screen; null when on another row. */
function gapTo(field: DOMRect, line: Line | undefined): number | null {
  const rect = line && rectOf(line);
  if (!rect) return null;
  const isSameRow =
    Math.min(rect.bottom, field.bottom) - Math.max(rect.top, field.top) >
    Math.min(rect.height, field.height) / 2;
  if (!isSameRow) return null;
  return Math.max(rect.left - field.right, field.left - rect.right, 0);
}

/** Whether a line begins only where a field ends. */
export function isBelow(field: Element, line: Line): boolean {
  const rect = rectOf(line);
  return rect === undefined || rect.top >= field.getBoundingClientRect().bottom - 1;
}

/** Pixels by which one line must be nearer than the other. */
const CLEARLY = 3;

/** The one of two lines that stands on the row of a field, and clearly nearer to it. */
export function nearerLine(
  field: Element,
  before: Line | undefined,
  after: Line | undefined,
): Line | undefined {
  const rect = field.getBoundingClientRect();
  const left = gapTo(rect, before);
  const right = gapTo(rect, after);
  if (left === null) return right === null ? undefined : after;
  if (right === null) return before;
  if (Math.abs(left - right) < CLEARLY) return undefined;
  return left < right ? before : after;
}
