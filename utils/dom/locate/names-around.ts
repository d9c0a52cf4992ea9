import type { Candidate } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { readName, type ReadName } from '@/utils/dom/locate/name-match';
import { hintNames, ownNames } from '@/utils/dom/locate/own-names';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';
import { readStandingNames } from '@/utils/dom/locate/standing-names';

/** All that a person can take for the name of a place, by how near it is. */
export interface NamesAround {
  /** The page's own word for it, or what stands beside it where the page has none. */
  names: ReadName[];
  /** Placeholders and titles. */
  hints: ReadName[];
  heading: ReadName | null;
}

/** A heading with an ID under it is the name of somebody's dataset, not of a part of the screen. */
const OWN_NAME = /\d{10}/;
/** So are one with a number in it and one that is a sentence: the next screen has another. */
const NUMBERED = /\d{4}|@/;
const LONGEST_HEADING = 80;
const LONGEST_GROUP = 200;

function isOfSomebody(heading: Element): boolean {
  const own = heading.textContent.trim();
  if (NUMBERED.test(own) || own.length > LONGEST_HEADING) return true;
  const text = heading.parentElement?.textContent ?? '';
  return text.length <= LONGEST_GROUP && OWN_NAME.test(text);
}

/** The last heading before an element in the nearest surroundings that have one. */
function findHeading(screen: Screen, element: Element): ReadName | null {
  const start = screen.spans.get(element)?.start ?? 0;
  const before = screen.headings.filter(
    (heading) =>
      (screen.spans.get(heading)?.end ?? Infinity) <= start &&
      isSeen(screen, heading) &&
      !isOfSomebody(heading),
  );
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const inside = screen.spans.get(around);
    const heading = before.findLast((one) => {
      const span = screen.spans.get(one);
      return inside && span && span.start >= inside.start;
    });
    if (heading) return readName(heading.textContent.trim().replace(/\s+/g, ' '));
  }
  return null;
}

/** What a place is called, by the page's own word or by what stands around it. */
export function readNamesAround(screen: Screen, field: Field, candidate: Candidate): NamesAround {
  const { element, text } = candidate;
  const rest = text && field.shape ? text.text.replace(field.shape, ' ').trim() : '';
  const own = [...ownNames(screen, element), ...(rest === '' ? [] : [readName(rest)])];
  const isNamed = own.some(({ words }) => words.length > 0);
  return {
    names: isNamed ? own : [...readStandingNames(screen, field, candidate).names],
    hints: hintNames(element),
    heading: findHeading(screen, element),
  };
}
