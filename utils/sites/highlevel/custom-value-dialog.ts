import { isTextControl, type TextControl } from '@/utils/dom/control';
import { locate } from '@/utils/dom/locate/locate';
import type { Screen } from '@/utils/dom/locate/screen';
import { findTitledPanel } from '@/utils/sites/highlevel/action-panel';
import { FIELDS, nameSetOf } from '@/utils/sites/highlevel/fields';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** The open dialog of one custom value. */
export interface CustomValueDialog {
  element: Element;
  name: TextControl;
  value: TextControl;
}

const TITLES = ['customValues', 'newCustomValue', 'editCustomValue'].map(nameSetOf);

/**
 * The dialog of Settings > Custom Values that adds or edits one: a field called Name and a field
 * called Value in one part of the page that says that it is about a custom value. Many dialogs have
 * a name and a value (products, prices): those two alone are nothing.
 */
export function findCustomValueDialog(screen: Screen): Sighting<CustomValueDialog> {
  const name = locate(screen, FIELDS.customValueName);
  const value = locate(screen, FIELDS.customValueValue);
  if (name.state !== 'found' || value.state !== 'found') return ABSENT;
  const a = name.element;
  const b = value.element;
  const element = TITLES.map((titles) => findTitledPanel(screen, a, b, titles)).find(
    (panel) => panel !== undefined,
  );
  if (!element || !isTextControl(a) || !isTextControl(b) || a === b) return ABSENT;
  return { state: 'found', anchor: b, target: { element, name: a, value: b }, score: value.score };
}
