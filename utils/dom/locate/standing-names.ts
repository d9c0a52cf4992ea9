import { findBeside } from '@/utils/dom/locate/beside';
import type { Anchor } from '@/utils/dom/locate/rivals';
import type { Candidate } from '@/utils/dom/locate/candidates';
import { readColumnHeader } from '@/utils/dom/locate/column-header';
import { keysByKind, type Field } from '@/utils/dom/locate/field';
import type { ReadName } from '@/utils/dom/locate/name-match';
import { once, type Screen } from '@/utils/dom/locate/screen';

const STANDING = keysByKind('standing names');

/** What stands at a candidate: what a person takes for its name where the page does not say. */
export interface StandingNames {
  /** The label beside it, and what its column of a table is called. */
  names: readonly ReadName[];
  /** The label can hardly stand for anything else. */
  isClose: boolean;
}

const NONE: StandingNames = { names: [], isClose: false };

/** Where names are looked for that stand at a candidate. */
export function toAnchor(screen: Screen, { kind }: Field, candidate: Candidate): Anchor {
  const { element, text, rivals } = candidate;
  const span = text
    ? { start: text.place, end: text.place + 1 }
    : (screen.spans.get(element) ?? { start: 0, end: 0 });
  const isCheckable = kind === 'checkbox' || kind === 'radio';
  return { element, ...span, rivals, isCheckable, isShown: text !== undefined };
}

/** Reads what stands at a candidate; a field is asked for its kind alone. */
export function readStandingNames(
  screen: Screen,
  field: Field,
  candidate: Candidate,
): StandingNames {
  const { element, text } = candidate;
  const work = () => {
    const beside = findBeside(screen, toAnchor(screen, field, candidate));
    const header = readColumnHeader(element);
    if (!beside && !header) return NONE;
    const names = [...(beside ? [beside.name] : []), ...(header ? [header] : [])];
    return { names, isClose: beside?.isClose === true };
  };
  return text ? work() : once(screen, STANDING[field.kind], element, work);
}
