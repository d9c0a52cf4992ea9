import { isTextControl, writeControl } from '@/utils/dom/control';
import { waitFor } from '@/utils/dom/settle';
import {
  findActionField,
  type ActionFieldName,
  type ActionPanel,
} from '@/utils/sites/highlevel/action-fields';
import { chooseOption, findSelection, readSelection } from '@/utils/sites/highlevel/naive-select';

/** A value for one field of the action. */
export interface FieldValue {
  name: ActionFieldName;
  /** The field's name for the person. */
  title: string;
  value: string;
}

/** A field that an earlier choice brings out has appeared within this many ms, or will not. */
const APPEARING = 1500;

/** What a field of the open action shows now; undefined while it is not on the panel. */
export function readField(panel: ActionPanel, name: ActionFieldName): string | undefined {
  if (name === 'token') return panel.token.value;
  if (name === 'dataset') return panel.dataset.value;
  const field = findActionField(panel.element, name);
  if (!field) return undefined;
  const selection = findSelection(field);
  if (selection) return readSelection(selection);
  return isTextControl(field) ? field.value : undefined;
}

/**
 * Writes one field, whatever it is: a text field, or a select that is opened, chosen from and
 * closed again. Gives a sentence when it could not; whether the value held is read back later.
 */
export async function writeField(
  panel: ActionPanel,
  { name, title, value }: FieldValue,
): Promise<string | undefined> {
  if (name === 'token' || name === 'dataset') {
    writeControl(panel[name], value);
    return undefined;
  }
  const document = panel.element.ownerDocument;
  const field = await waitFor(document, () => findActionField(panel.element, name), APPEARING);
  if (!field) return `${title} was not found in this action. Fill it in by hand.`;
  const selection = findSelection(field);
  if (selection) {
    if (await chooseOption(selection, value)) return undefined;
    return `${title} has no choice called “${value}”. Change it in the client’s settings in the popup.`;
  }
  if (!isTextControl(field))
    return `${title} is of a kind that cannot be filled yet. Fill it in by hand.`;
  writeControl(field, value);
  return undefined;
}
