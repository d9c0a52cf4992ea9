import { REACH, rivalsIn, type Anchor } from '@/utils/dom/locate/beside';
import type { Candidate } from '@/utils/dom/locate/candidates';
import { readColumnHeader } from '@/utils/dom/locate/column-header';
import type { Field } from '@/utils/dom/locate/field';
import { freeTexts } from '@/utils/dom/locate/lines';
import { canBePart, type ReadName } from '@/utils/dom/locate/name-match';
import { once, parentOf, type Screen } from '@/utils/dom/locate/screen';
import { toAnchor } from '@/utils/dom/locate/standing-names';

/** Surroundings with more places than this are not gone through: then nothing is ruled out. */
const MOST_PLACES = 60;

/**
 * All texts that can be part of a name by where they stand, more of them rather than fewer; null
 * where they are too many. Nothing is styled or measured for it.
 */
function textsInReach(screen: Screen, anchor: Anchor): ReadName[] | null {
  let { start, end } = anchor;
  let row: Element | null = anchor.element;
  for (let step = 0; row && step <= REACH; step += 1, row = parentOf(row)) {
    const span = screen.spans.get(row);
    if (!span) break;
    ({ start, end } = span);
    if (end - start > MOST_PLACES) return null;
    if (rivalsIn(screen, anchor, span).length === 0) continue;
    // Of a value the search may go on from here.
    if (anchor.isShown) return null;
    break;
  }
  return freeTexts(screen, start, end).map(({ name }) => name);
}

/**
 * Whether nothing that stands around a candidate can name this field: what stands at it need not
 * be looked at then, which would style and measure its surroundings. Never true where a name is.
 */
export function isRuledOut(screen: Screen, field: Field, candidate: Candidate): boolean {
  const { element, text } = candidate;
  const { nameSet, kind } = field;
  if (text) return false;
  const around = once(screen, `reach as ${kind}`, element, () => {
    const reach = textsInReach(screen, toAnchor(screen, field, candidate));
    const header = readColumnHeader(element);
    return reach && header ? [...reach, header] : reach;
  });
  return around !== null && !around.some((name) => canBePart(name, nameSet));
}
