import {
  findBlocks,
  noscriptPixelId,
  readPiece,
  type CodeBlock,
  type ReadPiece,
} from '@/utils/pixel/code/code-block';
import type { CodeProblem } from '@/utils/pixel/code/problems/code-problem';
import { findCodeProblems } from '@/utils/pixel/code/problems/find-code-problems';
import { findUnclosed } from '@/utils/pixel/code/problems/find-unclosed';
import { nameForeignCode } from '@/utils/pixel/code/foreign-code';
import { scanHtml, type HtmlPiece } from '@/utils/pixel/code/html-scan';
import type { CodeEvent } from '@/utils/pixel/code/pixel-script';

/** What stands in a text field for tracking code. */
export interface TrackingCodeReport {
  blocks: CodeBlock[];
  /** IDs of all pixels that its scripts start, in order, without repetitions. */
  pixelIds: string[];
  /** How often each of them is started. */
  starts: Map<string, number>;
  events: CodeEvent[];
  problems: CodeProblem[];
  /** Everything else in words, for a line such as "Google Tag Manager, 1 other script". */
  others: string[];
  /** What the text ends inside of, in words; null when all is closed. Nothing fits behind it. */
  unclosed: string | null;
}

/**
 * Reads any tracking code that people paste: several pixels, either quotes, any locale, minified,
 * broken, with other code around it. Positions are offsets into `text`. Never throws.
 */
export function parseTrackingCode(text: string): TrackingCodeReport {
  const pieces = scanHtml(text).map(readPiece);
  const blocks = findBlocks(pieces);
  const scripts = pieces.flatMap(({ script }) => script ?? []);
  const inits = scripts.flatMap((script) => script.inits.filter((id) => id !== null));
  const outside = outsideOf(pieces, blocks);
  return {
    blocks,
    pixelIds: [...new Set(inits)],
    starts: countEach(inits),
    events: scripts.flatMap(({ events }) => events),
    problems: findCodeProblems({ pieces, blocks }),
    others: nameOthers(outside),
    unclosed: findUnclosed(pieces.map(({ piece }) => piece)),
  };
}

function countEach(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The pieces that belong to no block; both lists are in the order of the text. */
function outsideOf(pieces: ReadPiece[], blocks: CodeBlock[]): ReadPiece[] {
  let next = 0;
  return pieces.filter(({ piece }) => {
    while ((blocks[next]?.end ?? Infinity) <= piece.start) next += 1;
    return piece.start < (blocks[next]?.start ?? Infinity);
  });
}

/** Scripts that only fire events of the pixel are named by them; the rest by what they are. */
function nameOthers(outside: ReadPiece[]): string[] {
  const names = new Set<string>();
  const rest: HtmlPiece[] = [];
  let hasImage = false;
  for (const read of outside) {
    if (read.script?.isMixed === false) read.script.events.forEach(({ name }) => names.add(name));
    else if (noscriptPixelId(read) !== null) hasImage = true;
    else rest.push(read.piece);
  }
  return [
    ...nameForeignCode(rest),
    ...[...names].map((name) => `pixel event ${name}`),
    ...(hasImage ? ['a pixel image for browsers without JavaScript'] : []),
  ];
}
