import { hasSome } from '@/utils/dom/locate/has-some';
import type { Line } from '@/utils/dom/locate/lines';

function rectOf({ texts }: Line): DOMRect | undefined {
  const [first] = texts;
  const last = texts.at(-1);
  // A page goes on changing after it was read.
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStartBefore(first.node);
  range.setEndAfter(last.node);
  return range.getBoundingClientRect();
}

/** Pixels that two things overlap by on one axis; below 0 they are apart by so many. */
const shared = (startA: number, endA: number, startB: number, endB: number) =>
  Math.min(endA, endB) - Math.max(startA, startB);

/** Whether two things stand on one row of the screen. */
function isOnRow(a: DOMRect, b: DOMRect): boolean {
  return shared(a.top, a.bottom, b.top, b.bottom) > Math.min(a.height, b.height) / 2;
}

/** Whether two things stand in one column of the screen. */
function isInColumn(a: DOMRect, b: DOMRect): boolean {
  return shared(a.left, a.right, b.left, b.right) > 0;
}

/** How far a line is from a field on the same row of the screen; null when on another row. */
function gapTo(field: DOMRect, line: Line | undefined): number | null {
  const rect = line && rectOf(line);
  if (!rect || !isOnRow(field, rect)) return null;
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

/** A line that is drawn for screen readers only takes up no more than this, in px. */
const UNDRAWN = 2;

/**
 * Whether a line stands where a person takes it for the name of a field: on its row, or in its
 * column. What comes next to it in the page can stand anywhere else on the screen.
 */
export function standsAt(field: DOMRect, line: Line): boolean {
  const rect = rectOf(line);
  if (!rect || rect.width <= UNDRAWN || rect.height <= UNDRAWN) return true;
  return isOnRow(field, rect) || isInColumn(field, rect);
}

/** Room between a value and the name over it, in px. */
const FURTHEST = 40;

/**
 * The line that names a field by where both stand, whatever their order in the page: the nearest
 * one before it on its row, else the nearest one over it in its column. None where another field
 * stands between, which it then names.
 */
export function findAcross(
  field: DOMRect,
  lines: readonly Line[],
  others: Iterable<DOMRect>,
): Line | undefined {
  const placed = lines.flatMap((line) => {
    const rect = rectOf(line);
    return rect ? [{ line, rect }] : [];
  });
  const beside = placed
    .filter(({ rect }) => isOnRow(field, rect) && rect.right <= field.left + 1)
    .sort((a, b) => b.rect.right - a.rect.right)[0];
  if (beside) {
    const { rect, line } = beside;
    const isBetween = (other: DOMRect) =>
      isOnRow(field, other) && other.left >= rect.right - 1 && other.right <= field.left + 1;
    return hasSome(others, isBetween) ? undefined : line;
  }
  const over = placed
    .filter(({ rect }) => isInColumn(field, rect) && rect.bottom <= field.top + 1)
    .filter(({ rect }) => field.top - rect.bottom <= FURTHEST)
    .sort((a, b) => b.rect.bottom - a.rect.bottom)[0];
  if (!over) return undefined;
  const isBetween = (other: DOMRect) =>
    isInColumn(field, other) && other.top >= over.rect.bottom - 1 && other.bottom <= field.top + 1;
  return hasSome(others, isBetween) ? undefined : over.line;
}
