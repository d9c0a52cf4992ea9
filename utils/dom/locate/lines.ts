import { readName, type ReadName } from '@/utils/dom/locate/name-match';
import { once, parentOf, type Screen, type ScreenText } from '@/utils/dom/locate/screen';

/** What a person reads as one line: texts with nothing but inline elements between them. */
export interface Line {
  name: ReadName;
  texts: ScreenText[];
}

/** The element whose lines a text is part of. */
function blockOf(screen: Screen, element: Element): Element {
  return once(screen, 'block', element, () => {
    const display = getComputedStyle(element).display;
    const parent = display === 'inline' || display === 'contents' ? parentOf(element) : null;
    return parent ? blockOf(screen, parent) : element;
  });
}

function isBroken(before: ScreenText, after: ScreenText): boolean {
  let node: Node | null = after.node;
  while (node && !node.contains(before.node)) {
    for (let left = node.previousSibling; left; left = left.previousSibling) {
      if (left instanceof HTMLBRElement) return true;
      if (left.contains(before.node)) return false;
    }
    node = node.parentNode;
  }
  return false;
}

/** Whether no control and no button stands between two places. */
function hasOnlyTexts({ parts }: Screen, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1)
    if (parts[place]?.kind !== 'text') return false;
  return true;
}

/** Whether a text is shown: what is for the eye only counts, unless it is a mark (a star, an icon). */
export function isShown({ element, name }: ScreenText): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return name.words.length > 0 || element.closest('[aria-hidden=true]') === null;
}

/** The lines that the texts make, in reading order, without those that are not shown. */
export function toShownLines(screen: Screen, texts: Iterable<ScreenText>): Line[] {
  return toLines(screen, Array.from(texts).filter(isShown));
}

/** The lines that the texts make, in reading order. */
export function toLines(screen: Screen, texts: readonly ScreenText[]): Line[] {
  return [...eachLine(screen, texts)];
}

function toLine(texts: ScreenText[]): Line {
  const joined = texts.map(({ node }) => node.data).join('');
  return { texts, name: readName(joined.trim().replace(/\s+/g, ' ')) };
}

/** The same one after the other: what follows is not looked at before it is asked for. */
export function* eachLine(screen: Screen, texts: Iterable<ScreenText>): Generator<Line> {
  let line: ScreenText[] = [];
  for (const text of texts) {
    const last = line.at(-1);
    const isSame =
      last &&
      blockOf(screen, last.element) === blockOf(screen, text.element) &&
      hasOnlyTexts(screen, last.place, text.place) &&
      !isBroken(last, text);
    if (last && !isSame) {
      yield toLine(line);
      line = [];
    }
    line.push(text);
  }
  if (line.length > 0) yield toLine(line);
}

const LONGEST_LABEL = 60;
const MOST_WORDS = 8;

const LONGEST_MARK = 3;
/** What may follow the end of a sentence: spaces, stars, icons, signs without a width. */
const MARKS = /[\s*＊\p{So}\p{Cf}\p{Co}]+$/u;
/** A host, an address or a mail address, alone. */
const ADDRESS = /^\S{2,}(\.[a-z]{2,}|@\S+)(\/\S*)?$/i;
/** A secret that is shown as dots. */
const MASKED = /[•●∙·*＊]{4}/;

/**
 * What a line can be by itself: a label; an aside that stands between a label and its field (a
 * mark, "(optional)", a sentence that explains); or a value, which has a label of its own.
 */
export function roleOf({ name }: Line): 'label' | 'aside' | 'value' {
  const { text, normalized, words } = name;
  if (MASKED.test(text) || ADDRESS.test(text)) return 'value';
  if (normalized === '' || /^[\d\s]+$/.test(normalized))
    return text.replace(/\s/g, '').length <= LONGEST_MARK || text.includes('/') ? 'aside' : 'value';
  if (words.length === 0 || /^[a-z]$/.test(normalized)) return 'aside';
  const count = normalized.split(' ').length;
  if (normalized.length > LONGEST_LABEL || count > MOST_WORDS) return 'aside';
  const end = text.replace(MARKS, '');
  return /[。！．]$/.test(end) || (count > 3 && /[.!]$/.test(end)) ? 'aside' : 'label';
}

/** Whether a line can be a label. */
export function isLabelLike(line: Line): boolean {
  return roleOf(line) === 'label';
}

/** The label nearest to the end (or to the start) of the lines, with only asides between. */
export function nearestLabel(lines: readonly Line[], from: 'start' | 'end'): Line | undefined {
  const isNoAside = (line: Line) => roleOf(line) !== 'aside';
  const line = from === 'end' ? lines.findLast(isNoAside) : lines.find(isNoAside);
  return line && isLabelLike(line) ? line : undefined;
}

/** The texts among some places that are no content of a button or a control. */
export function* freeTexts(
  { parts }: Screen,
  start: number,
  end: number,
): Generator<ScreenText, undefined> {
  for (let place = start; place < end; place += 1) {
    const part = parts[place];
    if (part?.kind === 'text' && part.text.owner === null) yield part.text;
  }
}
