import { findScriptEnd } from '@/utils/pixel/code/script-end';

/**
 * A piece of HTML. The pieces of a text lie end to end and cover all of it.
 * `element` is one whose content is text to a browser (script, style, textarea, noscript, …), with
 * its end tag. `tag` is any other start or end tag.
 */
export interface HtmlPiece {
  kind: 'text' | 'comment' | 'element' | 'tag';
  start: number;
  end: number;
  /** Tag name in lower case; `/div` for an end tag; empty for text and comments. */
  name: string;
  /** What stands in a start tag after the name. */
  attributes: string;
  /** What stands inside an element or a comment; the text of a text. */
  content: string;
  /** false when the text ends before this piece does. */
  closed: boolean;
}

/** Elements whose content a browser with JavaScript reads as text (HTML standard, parsing). */
const TEXT_ELEMENTS = new Set(
  'script style textarea title noscript xmp iframe noembed noframes plaintext'.split(' '),
);

/** Takes HTML apart as a browser's tokeniser would, in one pass. Never throws. */
export function scanHtml(text: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let textStart = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const piece = readMarkup(text, at);
    if (piece === null) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    if (at > textStart) pieces.push(textPiece(text, textStart, at));
    pieces.push(piece);
    textStart = piece.end;
    at = text.indexOf('<', piece.end);
  }
  if (textStart < text.length) pieces.push(textPiece(text, textStart, text.length));
  return pieces;
}

function textPiece(text: string, start: number, end: number): HtmlPiece {
  const content = text.slice(start, end);
  return { kind: 'text', start, end, name: '', attributes: '', content, closed: true };
}

/** The comment, tag or element that begins at `<`; null when this `<` is plain text. */
function readMarkup(text: string, start: number): HtmlPiece | null {
  if (text.startsWith('<!--', start)) return readComment(text, start);
  const next = text.charAt(start + 1);
  if (/[a-z]/i.test(next)) return readTag(text, start, start + 1);
  if (next === '!' || next === '?') return readBogusComment(text, start);
  if (next !== '/') return null;
  const afterSlash = text.charAt(start + 2);
  if (/[a-z]/i.test(afterSlash)) return readTag(text, start, start + 2);
  return readBogusComment(text, start);
}

function readComment(text: string, start: number): HtmlPiece {
  const base = { kind: 'comment' as const, start, name: '', attributes: '' };
  const short = /^-?>/.exec(text.slice(start + 4, start + 6));
  if (short) return { ...base, end: start + 4 + short[0].length, content: '', closed: true };
  const close = new RegExp(/--!?>/g);
  close.lastIndex = start + 4;
  const match = close.exec(text);
  const end = match ? close.lastIndex : text.length;
  const content = text.slice(start + 4, match ? match.index : end);
  return { ...base, end, content, closed: match !== null };
}

/** `<!doctype …>`, `<?…>`, `</ …>`: a browser reads up to the next `>`. */
function readBogusComment(text: string, start: number): HtmlPiece {
  const close = text.indexOf('>', start);
  const end = close < 0 ? text.length : close + 1;
  const content = text.slice(start + 2, close < 0 ? end : close);
  return { kind: 'comment', start, end, name: '', attributes: '', content, closed: close >= 0 };
}

function readTag(text: string, start: number, nameStart: number): HtmlPiece {
  const nameMatcher = /[^\s/>]+/y;
  nameMatcher.lastIndex = nameStart;
  const name = (nameMatcher.exec(text)?.[0] ?? '').toLowerCase();
  const nameEnd = nameStart + name.length;
  const close = findTagEnd(text, nameEnd);
  const isEndTag = nameStart === start + 2;
  const base = { start, name: isEndTag ? `/${name}` : name };
  const attributes = text.slice(nameEnd, close ?? text.length);
  if (close === null)
    return { ...base, kind: 'tag', end: text.length, attributes, content: '', closed: false };
  const contentStart = close + 1;
  if (isEndTag || !TEXT_ELEMENTS.has(name))
    return { ...base, kind: 'tag', end: contentStart, attributes, content: '', closed: true };
  const contentEnd = findContentEnd(text, name, contentStart);
  const endTagClose = contentEnd === null ? null : findTagEnd(text, contentEnd);
  return {
    ...base,
    kind: 'element',
    end: endTagClose === null ? text.length : endTagClose + 1,
    attributes,
    content: text.slice(contentStart, contentEnd ?? text.length),
    closed: endTagClose !== null,
  };
}

function findContentEnd(text: string, name: string, from: number): number | null {
  if (name === 'plaintext') return null;
  if (name === 'script') return findScriptEnd(text, from);
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(text)?.index ?? null;
}

/** Where the `>` of a tag is; quotes count only as an attribute's value. null without one. */
function findTagEnd(text: string, from: number): number | null {
  const matcher = /[\s/]+|=?[^\s/>=]+(?:\s*=\s*(?:(["'])|[^\s>"'][^\s>]*)?)?|=/y;
  let at = from;
  while (at < text.length && text.charAt(at) !== '>') {
    matcher.lastIndex = at;
    const match = matcher.exec(text);
    if (match === null) return null;
    at = matcher.lastIndex;
    if (match[1] === undefined) continue;
    const quote = text.indexOf(match[1], at);
    if (quote < 0) return null;
    at = quote + 1;
  }
  return at < text.length ? at : null;
}
