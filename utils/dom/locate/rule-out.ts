import { REACH, textsFor } from '@/utils/dom/locate/beside';
import type { Candidate } from '@/utils/dom/locate/candidates';
import { readColumnHeader } from '@/utils/dom/locate/column-header';
import { keysByKind, type Field } from '@/utils/dom/locate/field';
import { hasSome } from '@/utils/dom/locate/has-some';
import { freeTexts, isLabelLike } from '@/utils/dom/locate/lines';
import { canBePart, type ReadName } from '@/utils/dom/locate/name-match';
import { hasRival, type Anchor } from '@/utils/dom/locate/rivals';
import { once, parentOf, type Screen, type ScreenText, type Span } from '@/utils/dom/locate/screen';
import { toAnchor } from '@/utils/dom/locate/standing-names';

const REACH_TEXTS = keysByKind('reach');

/** Surroundings with more places than this are not gone through: then nothing is ruled out. */
const MOST_PLACES = 60;

/**
 * Whether the search for a name ends at these surroundings, whatever it comes to. Sometimes it does
 * all the same where this says no.
 */
function endsAt(screen: Screen, anchor: Anchor, row: Element, span: Span): boolean {
  const hasRivals = hasRival(screen, anchor, span);
  if (hasRivals && !anchor.isShown) return true;
  const [first] = textsFor(screen, anchor, row, span);
  if (hasRivals) return first !== undefined;
  // A label before what it names, and nothing else.
  if (!first || first.place > anchor.start || !isLabelLike({ name: first.name, texts: [first] }))
    return false;
  const isOther = ({ place }: ScreenText) =>
    place !== first.place && (place < anchor.start || place >= anchor.end);
  return !hasSome(freeTexts(screen, span.start, span.end), isOther);
}

/**
 * All texts that can be part of a name by where they stand, more of them rather than fewer; null
 * where they are too many. Next to nothing is styled for it, and nothing measured.
 */
function textsInReach(screen: Screen, anchor: Anchor): ReadName[] | null {
  let { start, end } = anchor;
  let row: Element | null = anchor.element;
  for (let step = 0; row && step <= REACH; step += 1, row = parentOf(row)) {
    const span = screen.spans.get(row);
    if (!span) break;
    ({ start, end } = span);
    if (end - start > MOST_PLACES) return null;
    if (endsAt(screen, anchor, row, span)) break;
  }
  return Array.from(freeTexts(screen, start, end), ({ name }) => name);
}

/**
 * Whether nothing that stands around a candidate can name this field: what stands at it need not
 * be looked at then, which would style and measure its surroundings. Never true where a name is.
 */
export function isRuledOut(screen: Screen, field: Field, candidate: Candidate): boolean {
  const { element, text } = candidate;
  const { nameSet, kind } = field;
  const work = () => {
    const reach = textsInReach(screen, toAnchor(screen, field, candidate));
    const header = reach && readColumnHeader(element);
    return header ? [...reach, header] : reach;
  };
  const around = text ? work() : once(screen, REACH_TEXTS[kind], element, work);
  return around !== null && !around.some((name) => canBePart(name, nameSet));
}
