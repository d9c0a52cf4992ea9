import type { Candidate } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { fitName, type ReadName } from '@/utils/dom/locate/name-match';
import { ownNames } from '@/utils/dom/locate/own-names';
import type { Screen } from '@/utils/dom/locate/screen';
import { readStandingNames } from '@/utils/dom/locate/standing-names';

/** Whether a name says less than one of the field's own ("Token"): that is no other name. */
function isPartOf({ words }: ReadName, { nameSet }: Field): boolean {
  return Array.from(nameSet.bags).some((bag) => {
    const all = bag.split(' ');
    return words.every((word) => all.includes(word));
  });
}

/**
 * The name that makes something else of an element whose value has the field's shape: what the page
 * itself calls it, or the label that stands close to it. undefined when nothing contradicts.
 */
export function findContradiction(
  screen: Screen,
  field: Field,
  candidate: Candidate,
): string | undefined {
  const own = ownNames(screen, candidate.element).filter(({ words }) => words.length > 0);
  const standing = readStandingNames(screen, field, candidate);
  const names = own.length > 0 ? own : standing.isClose ? standing.names : [];
  const fits = names.some((name) => fitName(name, field.nameSet) > 0 || isPartOf(name, field));
  return fits ? undefined : names[0]?.text;
}
