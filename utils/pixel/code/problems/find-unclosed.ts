import type { HtmlPiece } from '@/utils/pixel/code/html-scan';

const TEXT_PARTS = new Map([
  ['script', 'a script'],
  ['style', 'a style'],
  ['textarea', 'a text area'],
  ['noscript', 'a part for browsers without JavaScript'],
  ['title', 'a title'],
  ['iframe', 'a frame'],
]);

/**
 * Elements in which what comes next would not run or would be read by other rules: a template, a
 * list of choices, and drawings and formulas, in which a script's text is markup (HTML standard,
 * "in select", foreign content).
 */
const CONTAINERS = new Map([
  ['template', 'a template'],
  ['svg', 'a drawing'],
  ['math', 'a formula'],
  ['select', 'a list of choices'],
  // Behind a set of frames a browser drops every script, closed or not: it is never left.
  ['frameset', 'a set of frames'],
]);

/** What a text ends inside of, in words; null when everything in it is closed. */
export function findUnclosed(pieces: HtmlPiece[]): string | null {
  const last = pieces.at(-1);
  if (last?.closed === false) {
    if (last.kind === 'comment') return 'a comment';
    if (last.kind === 'tag') return 'a tag';
    return TEXT_PARTS.get(last.name) ?? `a ${last.name} element`;
  }
  const open: string[] = [];
  for (const piece of pieces) {
    const { name, attributes } = piece;
    const isForeign = open.some((one) => one === 'svg' || one === 'math');
    // There is no telling where this ends for a browser, which reads it as markup here.
    if (isForeign && isReadOtherwise(piece)) break;
    if (open.includes('select') && name !== 'script' && isReadOtherwise(piece)) break;
    if (CONTAINERS.has(name)) {
      const isEmpty = attributes.endsWith('/') && (isForeign || name === 'svg' || name === 'math');
      if (!isEmpty) open.push(name);
    } else if (name.startsWith('/') && name !== '/frameset') {
      const at = open.lastIndexOf(name.slice(1));
      // A stray end tag closes nothing.
      if (at >= 0) open.splice(at);
    }
  }
  return CONTAINERS.get(open.at(-1) ?? '') ?? null;
}

/** Whether a piece inside a drawing or formula is read there by other rules than elsewhere. */
function isReadOtherwise({ kind, content }: HtmlPiece): boolean {
  if (kind === 'comment') return content.startsWith('[CDATA[');
  return kind === 'element' && /[<&]/.test(content);
}
