import type { EditorKind } from '@/utils/dom/editors/editor-kind';

/** The lines that an editor has drawn; it draws those in view only. */
const LINES: Partial<Record<EditorKind, string>> = {
  'codemirror-5': '.CodeMirror-code .CodeMirror-line',
  'codemirror-6': '.cm-content > .cm-line',
  ace: '.ace_text-layer .ace_line',
  monaco: '.view-lines .view-line',
};

/** Drawn inside a line without being part of the text, or instead of some of it. */
const NOT_TEXT =
  '[contenteditable=false], .cm-placeholder, .CodeMirror-widget, .CodeMirror-foldmarker, .ace_fold, .ace_invisible, .ace_indent-guide, .mtkoverflow';

/** More of one line is not compared: editors cut long lines off. */
const LONGEST_PIECE = 1_000;

/** Spaces, also the unbreakable ones and the widthless marks that editors draw lines with. */
const SPACES = /[\s\u200B-\u200D\u2060\uFEFF\u00B7]+/g;

const squeeze = (text: string) => text.replace(SPACES, '');

/** The text in a line, cut where something is drawn that is not text. */
function piecesOf(line: Element): string[] {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_ALL);
  const pieces = [''];
  for (let node = walker.nextNode(); node;) {
    const isForeign = node instanceof Element && node.matches(NOT_TEXT);
    if (isForeign) pieces.push('');
    else if (node instanceof Text) pieces.push((pieces.pop() ?? '') + node.data);
    node =
      (isForeign ? walker.nextSibling() : null) ?? (isForeign ? skip(walker) : walker.nextNode());
  }
  return pieces;
}

/** The next node that is not inside the one the walker stands on. */
function skip(walker: TreeWalker): Node | null {
  while (walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}

let last = { text: '', squeezed: '' };

/** A page is looked at often and its code changes seldom; a megabyte takes 10 ms to squeeze. */
function squeezeOnce(text: string): string {
  if (last.text !== text) last = { text, squeezed: squeeze(text) };
  return last.squeezed;
}

/**
 * Whether what an editor shows can come from this text: every line it has drawn is in it, and a
 * text is not believed where nothing is drawn. Spaces are not compared. A tab in the background
 * draws nothing new, and nothing is asked of it.
 */
export function agreesWithScreen(element: Element, kind: EditorKind, text: string): boolean {
  const selector = LINES[kind];
  if (selector === undefined || element.ownerDocument.hidden) return true;
  const lines = Array.from(element.querySelectorAll(selector));
  const whole = squeezeOnce(text);
  const pieces = lines.flatMap(piecesOf).map((piece) => squeeze(piece).slice(0, LONGEST_PIECE));
  if (pieces.some((piece) => !whole.includes(piece))) return false;
  const isAllDrawn = lines.length === text.split('\n', lines.length + 1).length;
  return !isAllDrawn || whole === '' || pieces.some((piece) => piece !== '');
}
