import { isEligible, listCandidates } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { fitName, type NameSet } from '@/utils/dom/locate/name-match';
import { readNamesAround } from '@/utils/dom/locate/names-around';
import type { Screen } from '@/utils/dom/locate/screen';

/**
 * A field that goes by none of its names, as under an agency's own words, and stands in the one
 * element that is known to have named it. Its kind has to be right, its surroundings have to agree
 * (`around`: a selector), and nothing it is called may mean one of `others`. Less than a name:
 * what is found so is degraded.
 */
export function findKnownById(
  screen: Screen,
  field: Field,
  around: string,
  others: readonly NameSet[],
): Element | undefined {
  const { ids = [] } = field;
  const known = listCandidates(screen, field).filter(
    ({ element }) =>
      ids.some((id) => element.closest(id) !== null) && isEligible(screen, element, field),
  );
  const [candidate, ...more] = known;
  if (!candidate || more.length > 0 || !candidate.element.closest(around)) return undefined;
  const { names, hints } = readNamesAround(screen, field, candidate);
  const isOther = [...names, ...hints].some((name) => others.some((set) => fitName(name, set) > 0));
  return isOther ? undefined : candidate.element;
}
