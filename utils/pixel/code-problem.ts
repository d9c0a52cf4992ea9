import { noscriptPixelId, type CodeBlock, type ReadPiece } from '@/utils/pixel/code-block';
import { isDatasetId } from '@/utils/pixel/dataset-id';
import type { HtmlPiece } from '@/utils/pixel/html-scan';

export type CodeProblemId =
  | 'unclosed'
  | 'cut-in-half'
  | 'no-script-tag'
  | 'curly-quotes'
  | 'commented-out'
  | 'bad-id'
  | 'unreadable-id'
  | 'no-loader'
  | 'no-init'
  | 'twice'
  | 'image-of-another-pixel';

/** A mistake in pasted code, with a sentence that says what is wrong and what to do. */
export interface CodeProblem {
  id: CodeProblemId;
  sentence: string;
}

const PASTE_AGAIN = 'Copy the whole pixel code in Events Manager and paste it again.';

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

const NAMES = new Map([
  ['script', 'a script'],
  ['style', 'a style'],
  ['textarea', 'a text area'],
  ['noscript', 'a part for browsers without JavaScript'],
  ['title', 'a title'],
  ['iframe', 'a frame'],
]);

/** All mistakes that concern the pixel, each once. */
export function findCodeProblems(pieces: ReadPiece[], blocks: CodeBlock[]): CodeProblem[] {
  const problems: CodeProblem[] = [];
  const add = (id: CodeProblemId, sentence: string) => problems.push({ id, sentence });
  const scripts = pieces.flatMap(({ script }) => script ?? []);
  const inits = scripts.flatMap((script) => script.inits);
  const ids = inits.filter((id) => id !== null);

  const unclosed = findUnclosed(pieces.map(({ piece }) => piece));
  if (unclosed !== null) {
    add('unclosed', `The code ends inside ${unclosed} that is never closed. ${PASTE_AGAIN}`);
  }
  if (unclosed === null && scripts.some(({ complete }) => !complete)) {
    add('cut-in-half', `The pixel code breaks off in the middle. ${PASTE_AGAIN}`);
  }
  if (pieces.some(({ piece }) => piece.kind === 'text' && /\bfbq\s*\(/.test(piece.content))) {
    add(
      'no-script-tag',
      `Pixel code stands outside a script tag, so visitors would see it as text. ${PASTE_AGAIN}`,
    );
  }
  const typographic = /\bfbq\s*\(\s*[‘’“”„«»]/;
  if (pieces.some(({ piece }) => typographic.test(piece.content))) {
    add(
      'curly-quotes',
      'The quotation marks in the pixel code were turned into typographic ones, so it cannot run. Copy the code in Events Manager again, without a text program in between.',
    );
  }
  if (pieces.some(({ piece }) => piece.kind === 'comment' && /fbq\s*\(/.test(piece.content))) {
    add(
      'commented-out',
      'A part of the pixel code stands inside a comment, so it does nothing. Remove it, or insert the pixel code anew.',
    );
  }
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) {
    if (!isDatasetId(id)) {
      add(
        'bad-id',
        `“${shorten(id)}” is not a pixel ID: those have 14 to 18 digits. ${PASTE_AGAIN}`,
      );
    }
    if (count > 1) {
      add(
        'twice',
        `Pixel ${shorten(id)} is set up twice here. Remove one of the two, so that no event can count twice.`,
      );
    }
  }
  if (inits.includes(null)) {
    add(
      'unreadable-id',
      'A pixel ID in this code is worked out by the page while it loads, so it cannot be read here. Check it in the page itself.',
    );
  }
  const hasLoader = scripts.some((script) => script.hasLoader);
  if (scripts.length > 0 && !hasLoader) {
    add(
      'no-loader',
      'The part that loads Meta’s script is missing, so nothing is sent unless another place on the page loads it. Insert the whole pixel code.',
    );
  }
  if (hasLoader && inits.length === 0) {
    add(
      'no-init',
      "Meta’s script is loaded, but no pixel is started: the line with fbq('init', …) is missing. Insert the whole pixel code.",
    );
  }
  const images = pieces.flatMap((read) => noscriptPixelId(read) ?? []);
  const started = new Set(blocks.flatMap(({ pixelIds }) => pixelIds));
  const stray = images.find((id) => !started.has(id));
  if (stray !== undefined && ids.length > 0) {
    add(
      'image-of-another-pixel',
      `The image for browsers without JavaScript belongs to pixel ${shorten(stray)}, which is not set up here. Check which of the two is right.`,
    );
  }
  return problems;
}

/** Pasted text may stand where an ID should: never show a page of it. */
function shorten(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 24)}…`;
}
