import { isTextControl, type TextControl } from '@/utils/dom/control';
import { isEligible, listCandidates } from '@/utils/dom/locate/candidates';
import type { Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findTitledPanel } from '@/utils/sites/highlevel/action-panel';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';
import { SHELL_FIELDS } from '@/utils/sites/highlevel/teachable-fields';
import { sightField } from '@/utils/sites/sight-field';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** The open dialog of one custom value. */
export interface CustomValueDialog {
  element: Element;
  name: TextControl;
  value: TextControl;
}

const TITLES = ['customValues', 'newCustomValue', 'editCustomValue'].map(nameSetOf);

const DIALOGS = 'dialog, [role=dialog], [aria-modal=true], [class*="n-drawer"], [class*="n-modal"]';

const findPanel = (screen: Screen, a: Element, b: Element) =>
  TITLES.map((titles) => findTitledPanel(screen, a, b, titles)).find(
    (panel) => panel !== undefined,
  );

/** Whether an open dialog says that it is about a custom value, and has fields to type into. */
function isDialogOpen(screen: Screen): boolean {
  return listCandidates(screen, FIELDS.customValueValue).some(
    ({ element }) =>
      element.closest(DIALOGS) !== null &&
      isEligible(screen, element, FIELDS.customValueValue) &&
      findPanel(screen, element, element) !== undefined,
  );
}

/**
 * The dialog of Settings > Custom Values that adds or edits one: a field called Name and a field
 * called Value in one part of the page that says that it is about a custom value. Many dialogs have
 * a name and a value (products, prices): those two alone are nothing.
 */
export function findCustomValueDialog(
  screen: Screen,
  taught: readonly TaughtPlace[] = [],
): Sighting<CustomValueDialog> {
  const look = (which: 'customValueName' | 'customValueValue', what: string) =>
    sightField(screen, SHELL_FIELDS[which], taught, {
      several: `More than one field in this dialog could be the ${what}. Fill it in by hand.`,
      none: () =>
        isDialogOpen(screen)
          ? `The field for the ${what} was not found in this dialog. Press “Show me where”, or fill it in by hand.`
          : null,
    });
  const name = look('customValueName', 'name');
  const value = look('customValueValue', 'value');
  if (name.state !== 'found' || value.state !== 'found') {
    const missing = [name, value].find((one) => one.state === 'missing');
    return missing && isDialogOpen(screen) ? missing : ABSENT;
  }
  const a = name.target;
  const b = value.target;
  const element = findPanel(screen, a, b);
  if (!element || !isTextControl(a) || !isTextControl(b) || a === b) return ABSENT;
  return { ...value, anchor: b, target: { element, name: a, value: b } };
}
