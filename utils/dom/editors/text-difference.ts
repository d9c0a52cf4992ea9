/** What turns one text into another: the part from `start` to `end` becomes `text`. */
export interface TextDifference {
  start: number;
  end: number;
  text: string;
  /** The text that `start` and `end` (UTF-16 units) are places in. */
  before: string;
}

const isHalf = (text: string, index: number) => /[\uDC00-\uDFFF]/.test(text[index] ?? '');

/**
 * The smallest part that differs, so that an editor keeps its marks, folds and undo history for
 * the rest. Never cuts a character in two. undefined when nothing differs.
 */
export function findDifference(before: string, after: string): TextDifference | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isHalf(before, start) || isHalf(after, start)) start -= 1;
  let tail = 0;
  const most = shorter - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (tail > 0 && isHalf(before, before.length - tail)) tail -= 1;
  return {
    start,
    end: before.length - tail,
    text: after.slice(start, after.length - tail),
    before,
  };
}

/** The line, from 0, and the place in it, in UTF-16 units from 0, of a place in a text. */
export function positionOf(text: string, index: number): { line: number; column: number } {
  let line = 0;
  let lineStart = 0;
  for (;;) {
    const end = text.indexOf('\n', lineStart);
    if (end < 0 || end >= index) return { line, column: index - lineStart };
    line += 1;
    lineStart = end + 1;
  }
}
