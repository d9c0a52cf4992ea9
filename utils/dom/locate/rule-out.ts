import { isFreeFor, REACH } from '@/utils/dom/locate/beside';
import { readCalled } from '@/utils/dom/locate/called';
import { listCandidates, type Candidate } from '@/utils/dom/locate/candidates';
import { readColumnHeader } from '@/utils/dom/locate/column-header';
import { keysByKind, type Field } from '@/utils/dom/locate/field';
import { isLabelLike } from '@/utils/dom/locate/lines';
import {
  beginsOtherwise,
  canBePart,
  type NameSet,
  type ReadName,
} from '@/utils/dom/locate/name-match';
import { hasRival, type Anchor } from '@/utils/dom/locate/rivals';
import { once, parentOf, type Screen, type ScreenText, type Span } from '@/utils/dom/locate/screen';
import { toAnchor } from '@/utils/dom/locate/standing-names';

const POSSIBLE = keysByKind('possible');

/** Surroundings with more places than this are not gone through: then nothing is ruled out. */
const MOST_PLACES = 60;

/**
 * Whether the search for a name ends at these surroundings, whatever it comes to. Sometimes it does
 * all the same where this says no.
 */
function endsAt(screen: Screen, anchor: Anchor, row: Element, span: Span): boolean {
  const hasRivals = hasRival(screen, anchor, span);
  if (hasRivals && !anchor.isShown) return true;
  let label: ScreenText | undefined;
  for (let place = span.start; place < span.end; place += 1) {
    const part = screen.parts[place];
    if (part?.kind !== 'text' || part.text.owner !== null) continue;
    if (place >= anchor.start && place < anchor.end) continue;
    // With others of its kind there, any name ends it; else a label before it, and nothing else.
    if (hasRivals && isFreeFor(screen, anchor, row, part.text)) return true;
    if (!hasRivals && (label || place > anchor.start)) return false;
    label = part.text;
  }
  if (hasRivals || !label || !isLabelLike({ name: label.name, texts: [label] })) return false;
  return isFreeFor(screen, anchor, row, label);
}

/**
 * All texts that can be part of a name by where they stand, more of them rather than fewer; null
 * where they are too many. Next to nothing is styled for it, and nothing measured.
 */
function textsInReach(screen: Screen, anchor: Anchor): ReadName[] | null {
  let reach: Span = anchor;
  let row: Element | null = anchor.element;
  for (let step = 0; row && step <= REACH; step += 1, row = parentOf(row)) {
    const span = screen.spans.get(row);
    if (!span) break;
    reach = span;
    if (span.end - span.start > MOST_PLACES) return null;
    if (endsAt(screen, anchor, row, span)) break;
  }
  const names: ReadName[] = [];
  for (let place = reach.start; place < reach.end; place += 1) {
    const part = screen.parts[place];
    if (part?.kind === 'text' && part.text.owner === null) names.push(part.text.name);
  }
  return names;
}

/** A candidate, and every text that can be part of what it is called. */
interface Possible {
  candidate: Candidate;
  /** What it says itself, each a name by itself. */
  names: readonly ReadName[];
  /** What stands around it, of which a part can be a name; null: anything may be. */
  around: readonly ReadName[] | null;
}

const NONE: readonly ReadName[] = [];

function toPossible(screen: Screen, field: Field, candidate: Candidate): Possible {
  const { own, hints, shown } = readCalled(screen, field, candidate);
  if (own.length > 0 || field.kind === 'button') return { candidate, names: own, around: NONE };
  const reach = textsInReach(screen, toAnchor(screen, field, candidate));
  const header = reach && readColumnHeader(candidate.element);
  return {
    candidate,
    names: [...hints, ...shown],
    around: header ? [...reach, header] : reach,
  };
}

/** Asked of every candidate for every field: nothing is made here that would have to be cleared. */
function isRuledOut({ names, around }: Possible, nameSet: NameSet): boolean {
  if (around === null) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name && !beginsOtherwise(name, nameSet)) return false;
  }
  for (let index = 0; index < around.length; index += 1) {
    const name = around[index];
    if (name && canBePart(name, nameSet)) return false;
  }
  return true;
}

/**
 * The candidates for a field without those that are surely called something else: what stands
 * around these need not be looked at, which would style and measure it. All others are in it.
 */
export function listPossible(screen: Screen, field: Field): readonly Candidate[] {
  const { kind, nameSet } = field;
  const read = () =>
    listCandidates(screen, field).map((candidate) => toPossible(screen, field, candidate));
  // Values are told by the shape that one field gives them.
  const all = kind === 'value' ? read() : once(screen, POSSIBLE[kind], screen.document, read);
  return all.filter((possible) => !isRuledOut(possible, nameSet)).map(({ candidate }) => candidate);
}
