import { isTextControl, writeControl } from '@/utils/dom/control';
import { waitFor } from '@/utils/dom/settle';
import { readScreen } from '@/utils/dom/locate/screen';
import {
  findActionField,
  findFieldOn,
  type ActionPanel,
} from '@/utils/sites/highlevel/action-fields';
import { chooseOption, findSelection, readSelection } from '@/utils/sites/highlevel/naive-select';
import { meaningOf } from '@/utils/sites/highlevel/option-text';
import type { ActionFieldName, FieldValue, ShownFields } from '@/utils/workflow/action-field';

/** A field that an earlier choice brings out has appeared within this many ms, or will not. */
const APPEARING = 1500;

const isSwitch = (field: Element) =>
  field.matches('[role=switch], [role=checkbox], input[type=checkbox]');

const isOn = (field: Element) =>
  field instanceof HTMLInputElement ? field.checked : field.getAttribute('aria-checked') === 'true';

function read(field: Element, name: ActionFieldName, wanted: string): string | undefined {
  if (isSwitch(field)) return isOn(field) ? 'on' : 'off';
  const selection = findSelection(field);
  if (selection) return meaningOf(name, readSelection(selection), wanted);
  return isTextControl(field) ? field.value : undefined;
}

/**
 * What a field of the open action shows now; undefined while it is not on the panel. Where a choice
 * can be written in several ways, one that means `wanted` is given as `wanted`.
 */
export function readField(
  panel: ActionPanel,
  name: ActionFieldName,
  wanted = '',
): string | undefined {
  if (name === 'token') return panel.token?.value;
  if (name === 'dataset') return panel.dataset?.value;
  const field = findActionField(panel, name);
  return field && read(field, name, wanted);
}

const ALL: readonly ActionFieldName[] = [
  ...(['actionName', 'eventType', 'eventName', 'stageName', 'token', 'dataset'] as const),
  ...(['value', 'currency', 'customMapping', 'fbclid', 'facebookLeadId', 'igclid'] as const),
];

/** What all fields of the open action show; each as `readField` gives it for what is wanted. */
export function readFields(panel: ActionPanel, wanted: ShownFields = {}): ShownFields {
  const shown: ShownFields = {};
  const screen = readScreen(panel.element);
  for (const name of ALL) {
    const field = findFieldOn(screen, panel, name);
    const value = field && read(field, name, wanted[name] ?? '');
    if (value !== undefined) shown[name] = value;
  }
  return shown;
}

/**
 * Writes one field, whatever it is: a text field, a switch, or a select that is opened, chosen from
 * and closed again. Gives a sentence when it could not; whether the value held is read back later.
 */
export async function writeField(
  panel: ActionPanel,
  { name, title, value }: FieldValue,
): Promise<string | undefined> {
  if (name === 'token' || name === 'dataset') {
    const control = panel[name];
    if (!control) return `${title} is not in this action. Switch Connection to Integration first.`;
    writeControl(control, value);
    return undefined;
  }
  const document = panel.element.ownerDocument;
  const field = await waitFor(document, () => findActionField(panel, name), APPEARING);
  if (!field) return `${title} was not found in this action, or is locked. Fill it in by hand.`;
  if (isSwitch(field)) {
    if (read(field, name, value) !== value && field instanceof HTMLElement) field.click();
    return undefined;
  }
  const selection = findSelection(field);
  if (selection) {
    if (value === '') return `${title} cannot be emptied here. Change it by hand.`;
    const isWanted = (text: string) => meaningOf(name, text, value) === value;
    if (await chooseOption(selection, isWanted)) return undefined;
    return `${title} has no choice called “${value}”. Change it in the client’s settings in the popup.`;
  }
  if (!isTextControl(field))
    return `${title} is of a kind that cannot be filled yet. Fill it in by hand.`;
  writeControl(field, value);
  return undefined;
}
