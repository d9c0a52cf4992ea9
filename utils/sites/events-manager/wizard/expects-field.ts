import { isEligible, listCandidates } from '@/utils/dom/locate/candidates';
import { countNear } from '@/utils/dom/locate/context';
import type { Field } from '@/utils/dom/locate/field';
import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import { findModal } from '@/utils/sites/events-manager/wizard/wizard-step';

/** The elements of the open dialog that could be a field by their kind, and can be used. */
function listFree(screen: Screen, field: Field): Element[] {
  const modal = findModal(screen);
  return listCandidates(screen, field)
    .map(({ element }) => element)
    .filter((element) => modal?.contains(element) && isEligible(screen, element, field));
}

/** Whether the open dialog has something of a field's kind where the field should stand. */
export function expectsField(screen: Screen, field: Field): boolean {
  const { nearSets } = field;
  return (
    nearSets !== null &&
    listFree(screen, field).some((element) => countNear(screen, element, nearSets) > 0)
  );
}

/** The same for the name of a new pixel, which is asked for once a new one is chosen. */
export function expectsPixelName(screen: Screen): boolean {
  if (expectsField(screen, FIELDS.pixelName)) return true;
  const located = locate(screen, FIELDS.newPixel);
  if (located.state !== 'found' || listFree(screen, FIELDS.pixelName).length === 0) return false;
  const { element } = located;
  return element instanceof HTMLInputElement
    ? element.checked
    : element.getAttribute('aria-checked') === 'true';
}

/** The same for the industry, in a dialog whose step is known. */
export function expectsIndustry(screen: Screen): boolean {
  return listFree(screen, FIELDS.industry).length > 0;
}
