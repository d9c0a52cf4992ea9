import { hasSome } from '@/utils/dom/locate/has-some';
import {
  eachLine,
  freeTexts,
  isLabelLike,
  isShown,
  nearestLabel,
  type Line,
} from '@/utils/dom/locate/lines';
import type { ReadName } from '@/utils/dom/locate/name-match';
import { hasRival, rivalsIn, type Anchor } from '@/utils/dom/locate/rivals';
import { findAcross, isBelow, nearerLine, standsAt } from '@/utils/dom/locate/nearer-line';
import { parentOf, type Screen, type ScreenText, type Span } from '@/utils/dom/locate/screen';

/** A text that stands at a field, and whether it can hardly stand for anything else. */
export interface Beside {
  name: ReadName;
  isClose: boolean;
}

/** How many elements around a field are looked through. */
export const REACH = 8;
/** A name that is nearer than this many other things is close: itself, and an aside or two. */
const CLOSE = 3;

/** Whether a text is already taken: it stands in a row with another, or the page ties it to one. */
function isTaken(screen: Screen, text: ScreenText, row: Element, anchor: Anchor): boolean {
  const tied = text.element.closest('label')?.control;
  if (tied && tied !== anchor.element) return true;
  let child: Element | null = text.element;
  let inRow: Element | null = null;
  while (child && child !== row) {
    inRow = child;
    child = parentOf(child);
  }
  const span = inRow && screen.spans.get(inRow);
  return span !== null && span !== undefined && hasRival(screen, anchor, span);
}

/** Whether a line stands in a cell beside several rows: it names none of them by itself. */
function isOverRows({ texts }: Line): boolean {
  return texts.some(({ element }) => {
    const cell = element.closest('td, th');
    return cell instanceof HTMLTableCellElement && cell.rowSpan > 1;
  });
}

/** Whether a text in some surroundings of a field is shown, and can be its name. */
export function isFreeFor(screen: Screen, anchor: Anchor, row: Element, text: ScreenText): boolean {
  if (text.owner !== null || (text.place >= anchor.start && text.place < anchor.end)) return false;
  return !isTaken(screen, text, row, anchor) && isShown(text);
}

/** All of them, in their order. */
function* textsFor(
  screen: Screen,
  anchor: Anchor,
  row: Element,
  { start, end }: Span,
): Generator<ScreenText> {
  for (const text of freeTexts(screen, start, end))
    if (isFreeFor(screen, anchor, row, text)) yield text;
}

/** The label among the lines of a row that holds nothing else. */
function pickInRow(before: Line[], after: Line[], anchor: Anchor): Line | undefined {
  const above = nearestLabel(before, 'end');
  const below = nearestLabel(after, 'start');
  if (anchor.isCheckable) return below ?? above;
  // A figure has its caption below, with nothing else in its tile.
  if (anchor.isShown && before.length === 0 && after.length === 1) return below;
  // A label may follow in the page and float over its field; what stands below is the next thing.
  return above ?? (below && !isBelow(anchor.element, below) ? below : undefined);
}

function* rectsAt({ parts }: Screen, places: readonly number[]): Generator<DOMRect> {
  for (const place of places) {
    const part = parts[place];
    if (part) yield part.element.getBoundingClientRect();
  }
}

/**
 * The label that comes next in the page, unless it stands somewhere else on the screen and another
 * one stands where a person looks for it: rows and columns can be drawn in any order.
 */
function preferDrawn(
  screen: Screen,
  { element, isCheckable, isShown }: Anchor,
  next: Line | undefined,
  lines: Iterable<Line>,
  rivals: readonly number[],
): Line | undefined {
  // A control without a name next to it has none; a value always has one.
  if (isCheckable || (!next && !isShown)) return next;
  const field = element.getBoundingClientRect();
  if (next && standsAt(field, next)) return next;
  return findAcross(field, [...lines].filter(isLabelLike), rectsAt(screen, rivals)) ?? next;
}

/** The label where names and fields are all siblings: by how the first and the last one stand. */
function pickAmongOthers(
  screen: Screen,
  anchor: Anchor,
  row: Span,
  rivals: readonly number[],
  free: (start: number, end: number) => Iterable<Line>,
): Line | undefined {
  const previous = rivals.findLast((place) => place < anchor.start);
  const next = rivals.find((place) => place >= anchor.end);
  const before = [...free(previous === undefined ? row.start : previous + 1, anchor.start)];
  const after = [...free(anchor.end, next ?? row.end)];
  const above = nearestLabel(before, 'end');
  const below = nearestLabel(after, 'start');
  const first = Math.min(anchor.start, rivals[0] ?? anchor.start);
  const last = Math.max(anchor.end - 1, rivals.at(-1) ?? 0);
  const isLead = (line: Line) => isLabelLike(line) && !isHeading(screen, line);
  const leads = hasSome(free(row.start, first), isLead);
  const trails = hasSome(free(last + 1, row.end), isLabelLike);
  if (leads && !trails) return above;
  if (trails && !leads) return below;
  if (!anchor.isCheckable) return above;
  return nearerLine(anchor.element, above, below);
}

function isHeading(screen: Screen, { texts }: Line): boolean {
  return texts.some(({ element }) => screen.headings.some((heading) => heading.contains(element)));
}

/**
 * The text that a person takes for the name of a field by where it stands, when the page does not
 * say: in the nearest surroundings that hold a text, before the field (or behind a checkbox).
 * Undefined where that is not clear.
 */
export function findBeside(screen: Screen, anchor: Anchor): Beside | undefined {
  let row: Element | null = anchor.element;
  /** How often the surroundings have grown by something: what merely wraps does not count. */
  let grown = 0;
  let size = 0;
  for (let step = 0; row && step <= REACH; step += 1, row = parentOf(row)) {
    const around: Element = row;
    const span = screen.spans.get(around);
    if (!span) return undefined;
    if (span.end - span.start > size) grown += 1;
    size = span.end - span.start;
    const free = (start: number, end: number) =>
      eachLine(screen, textsFor(screen, anchor, around, { start, end }));
    const rivals = rivalsIn(screen, anchor, span);
    if (rivals.length > 0) {
      // Values in a column of their own have their names in another one.
      if (anchor.isShown && !hasSome(free(span.start, span.end))) continue;
      const next = pickAmongOthers(screen, anchor, span, rivals, free);
      const line = preferDrawn(screen, anchor, next, free(span.start, span.end), rivals);
      return line && { name: line.name, isClose: false };
    }
    const [before, after] = [[...free(span.start, anchor.start)], [...free(anchor.end, span.end)]];
    const next = pickInRow(before, after, anchor);
    const line = next && preferDrawn(screen, anchor, next, [...before, ...after], []);
    if (line && isOverRows(line)) return undefined;
    if (line) return { name: line.name, isClose: grown <= CLOSE && !isHeading(screen, line) };
  }
  return undefined;
}
