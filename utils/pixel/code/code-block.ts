import type { HtmlPiece } from '@/utils/pixel/code/html-scan';
import { findPixelScript, type PixelScript } from '@/utils/pixel/code/pixel-script';

/** A pixel's base code in a text: its scripts, its noscript image and its own comments. */
export interface CodeBlock {
  /** Where it begins and, exclusively, ends in the text. */
  start: number;
  end: number;
  /** IDs that its scripts start, in order, without repetitions. */
  pixelIds: string[];
  hasLoader: boolean;
  /** One of its scripts does something besides, so it cannot be taken out whole. */
  isMixed: boolean;
}

/** A piece of HTML with what it has to do with the pixel. */
export interface ReadPiece {
  piece: HtmlPiece;
  script: PixelScript | undefined;
}

/** Looks at a piece of HTML for the pixel's sake. */
export function readPiece(piece: HtmlPiece): ReadPiece {
  const isScript = piece.kind === 'element' && piece.name === 'script';
  return { piece, script: isScript ? findPixelScript(piece.attributes, piece.content) : undefined };
}

/** One that begins before it, half open, is somebody else's and only ends here. */
const isPixelComment = ({ piece }: ReadPiece) =>
  piece.kind === 'comment' &&
  !piece.content.includes('<!') &&
  /\b(?:meta|facebook|fb)\s+pixel\b/i.test(piece.content);
const isEndComment = (read: ReadPiece) =>
  isPixelComment(read) && /\b(?:end|fin|ende)\b/i.test(read.piece.content);
const isNote = ({ piece }: ReadPiece) =>
  piece.kind === 'comment' && /do not modify/i.test(piece.content);
const isSpace = ({ piece }: ReadPiece) => piece.kind === 'text' && piece.content.trim() === '';

/** The pixel ID of a noscript image of the pixel; null for any other piece. */
export function noscriptPixelId({ piece }: ReadPiece): string | null {
  if (piece.kind !== 'element' || piece.name !== 'noscript') return null;
  // Nothing but the image: one that somebody left open before holds their markup, too.
  const isOurs = /^\s*<img\b[^<]*\bfacebook\.com\/tr\/?\?[^<]*>\s*$/i.test(piece.content);
  return isOurs ? (/[?&;]id=(\d+)/.exec(piece.content)?.[1] ?? null) : null;
}

/**
 * Finds the base code blocks. A block begins at a script that loads or starts a pixel; a loader on
 * its own takes the script that starts it along; noscript images of the same pixel, before or after,
 * and the comments that frame it belong to it. Only white space may stand between its parts.
 */
export function findBlocks(pieces: ReadPiece[]): CodeBlock[] {
  const solid = pieces.filter((read) => !isSpace(read));
  const blocks: CodeBlock[] = [];
  // Nothing before this index is free to be taken as an opening comment.
  let free = 0;
  for (let index = 0; index < solid.length; index += 1) {
    const first = solid[index];
    if (!first?.script || !isBase(first.script)) continue;
    const last = findLast(solid, index);
    const scripts = solid.slice(index, last + 1).flatMap(({ script }) => script ?? []);
    const start = findFirst(solid, index, free, new Set(uniqueIds(scripts)));
    blocks.push({
      start: (solid[start] ?? first).piece.start,
      end: (solid[last] ?? first).piece.end,
      pixelIds: uniqueIds(scripts),
      hasLoader: scripts.some(({ hasLoader }) => hasLoader),
      isMixed: scripts.some(({ isMixed }) => isMixed),
    });
    index = last;
    free = last + 1;
  }
  return blocks;
}

function isBase(script: PixelScript): boolean {
  return script.hasLoader || script.inits.length > 0;
}

function uniqueIds(scripts: PixelScript[]): string[] {
  return [...new Set(scripts.flatMap(({ inits }) => inits.filter((id) => id !== null)))];
}

/** Index of the first piece: images of the same pixel and an opening comment may stand before. */
function findFirst(solid: ReadPiece[], at: number, free: number, ids: Set<string>): number {
  let first = at;
  for (let before = at - 1; before >= free; before -= 1) {
    const read = solid[before];
    if (read === undefined) break;
    const imageId = noscriptPixelId(read);
    if (isPixelComment(read) && !isEndComment(read)) return before;
    if (imageId !== null && ids.has(imageId)) first = before;
    else if (!isNote(read)) break;
  }
  return first;
}

/** Index of the last piece of the block that begins with the script at `from`. */
function findLast(solid: ReadPiece[], from: number): number {
  const ids = new Set(uniqueIds(solid.slice(from, from + 1).flatMap(({ script }) => script ?? [])));
  let last = from;
  for (let next = from + 1; next < solid.length; next += 1) {
    const read = solid[next];
    if (read === undefined) break;
    const imageId = noscriptPixelId(read);
    if (isEndComment(read)) return next;
    if (imageId !== null && (ids.size === 0 || ids.has(imageId))) last = next;
    else if (read.script && !read.script.hasLoader && ids.size === 0) {
      for (const id of uniqueIds([read.script])) ids.add(id);
      last = next;
      // A script that only fires events belongs here if a part of the block still follows.
    } else if (!isNote(read) && (!read.script || isBase(read.script))) break;
  }
  return last;
}
