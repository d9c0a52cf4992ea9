import type { HtmlPiece } from '@/utils/pixel/html-scan';

const NAMES = new Map([
  ['script', 'a script'],
  ['style', 'a style'],
  ['textarea', 'a text area'],
  ['noscript', 'a part for browsers without JavaScript'],
  ['title', 'a title'],
  ['iframe', 'a frame'],
]);

/** What a text ends inside of, in words; null when everything in it is closed. */
export function findUnclosed(pieces: HtmlPiece[]): string | null {
  const last = pieces.at(-1);
  if (last?.closed === false) {
    if (last.kind === 'comment') return 'a comment';
    if (last.kind === 'tag') return 'a tag';
    return NAMES.get(last.name) ?? `a ${last.name} element`;
  }
  // What stands in an open template never runs; a stray end tag closes nothing.
  let templates = 0;
  for (const { name } of pieces) {
    if (name === 'template') templates += 1;
    else if (name === '/template' && templates > 0) templates -= 1;
  }
  return templates > 0 ? 'a template' : null;
}
