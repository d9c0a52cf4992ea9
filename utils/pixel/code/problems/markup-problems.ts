import {
  PASTE_AGAIN,
  shorten,
  type CodeProblem,
  type CodeReviewer,
} from '@/utils/pixel/code/problems/code-problem';
import { findUnclosed } from '@/utils/pixel/code/problems/find-unclosed';

const TYPOGRAPHIC = /\bfbq\s*\(\s*[‘’“”„«»‚‹›]/;
/** A script tag with its brackets written as entities, once or twice over. */
const ESCAPED = /&(?:amp;)?(?:lt|#60|#x3c);\s*(?:script|!--|noscript)/i;

/** Mistakes of the HTML around the code: it is broken off, or never runs. */
export const findMarkupProblems: CodeReviewer = ({ pieces }) => {
  const problems: CodeProblem[] = [];
  const add = (id: CodeProblem['id'], sentence: string) => problems.push({ id, sentence });
  const scripts = pieces.flatMap(({ script }) => script ?? []);
  const texts = pieces.flatMap(({ piece }) => (piece.kind === 'text' ? piece.content : []));
  const comments = pieces.flatMap(({ piece }) => (piece.kind === 'comment' ? piece.content : []));

  const unclosed = findUnclosed(pieces.map(({ piece }) => piece));
  const isCurly = pieces.some(({ piece }) => TYPOGRAPHIC.test(piece.content));
  const isEscaped = texts.some((text) => ESCAPED.test(text) && /fbq|fbevents/.test(text));
  if (unclosed !== null) {
    add('unclosed', `The code ends inside ${unclosed} that is never closed. ${PASTE_AGAIN}`);
  } else if (scripts.some(({ complete }) => !complete)) {
    add('cut-in-half', `The pixel code breaks off in the middle. ${PASTE_AGAIN}`);
  }
  if (isEscaped) {
    add(
      'escaped',
      'The pixel code was copied as text for show, with &lt; in place of every bracket, so visitors would read it and nothing would run. Press Copy code in Events Manager and paste that.',
    );
  } else if (texts.some((text) => /\bfbq\s*\(/.test(text))) {
    add(
      'no-script-tag',
      `Pixel code stands outside a script tag, so visitors would see it as text. ${PASTE_AGAIN}`,
    );
  }
  if (isCurly) {
    add(
      'curly-quotes',
      'The quotation marks in the pixel code were turned into typographic ones, so it cannot run. Copy the code in Events Manager again, without a text program in between.',
    );
  }
  if (comments.some((text) => /fbq\s*\(/.test(text))) {
    add(
      'commented-out',
      'A part of the pixel code stands inside a comment, so it does nothing. Remove it, or insert the pixel code anew.',
    );
  }
  const held = scripts.find(({ heldType }) => heldType !== null)?.heldType;
  if (typeof held === 'string') {
    add(
      'held-back',
      `The pixel’s script has the type “${shorten(held)}”, so a browser runs it only if a consent tool or tag manager on the page starts it. Without such a tool, insert the plain pixel code.`,
    );
  }
  if (pieces.some(({ piece }) => piece.name === 'amp-analytics' && isFacebook(piece.attributes))) {
    add(
      'amp',
      'This is pixel code for AMP pages, which does nothing on any other page. Copy the base code in Events Manager: Install code manually.',
    );
  }
  return problems;
};

const isFacebook = (attributes: string) => /\btype\s*=\s*["']?facebookpixel/i.test(attributes);
