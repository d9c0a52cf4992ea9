import { findBeside } from '@/utils/dom/locate/beside';
import type { Candidate } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { fitName, type ReadName } from '@/utils/dom/locate/name-match';
import { ownNames } from '@/utils/dom/locate/own-names';
import type { Screen } from '@/utils/dom/locate/screen';

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
  { element, text, rivals }: Candidate,
): string | undefined {
  const span = text
    ? { start: text.place, end: text.place + 1 }
    : (screen.spans.get(element) ?? { start: 0, end: 0 });
  const own = ownNames(screen, element).filter(({ words }) => words.length > 0);
  const beside = findBeside(screen, { element, ...span, rivals, isCheckable: false });
  const names = own.length > 0 ? own : beside?.isClose ? [beside.name] : [];
  const fits = names.some((name) => fitName(name, field.nameSet) > 0 || isPartOf(name, field));
  return fits ? undefined : names[0]?.text;
}
