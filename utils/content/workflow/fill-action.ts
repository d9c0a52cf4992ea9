import type { CardResult } from '@/components/page/card-view';
import { readScreen } from '@/utils/dom/locate/screen';
import { settle } from '@/utils/dom/settle';
import {
  findActionField,
  findActionPanel,
  type ActionPanel,
} from '@/utils/sites/highlevel/action-fields';
import { readField, readFields, writeField } from '@/utils/sites/highlevel/action-form';
import { watchMenus } from '@/utils/sites/highlevel/naive-select';
import type { ActionFieldName, FieldValue } from '@/utils/workflow/action-field';

/** How filling an action went. `abandoned`: what had been written was taken back. */
export type FilledAction = { undo: () => Promise<CardResult> } & (
  | {
      state: 'verified';
      /** Whether it still is; undefined once the panel has gone, or something was taken back. */
      isAsWritten: () => boolean | undefined;
    }
  | { state: 'not-verified'; problem: string }
  /** `missing`: the field that was not found, where that was why. */
  | { state: 'abandoned'; problem: string; missing?: ActionFieldName }
);

const OTHER_ACTION =
  'Another action may be open here by now, so nothing was changed. Put back by hand what is to be as before.';

type Written = FieldValue & { before: string };

/** The panel as it is now: the framework may have drawn parts of it anew, in the same place. */
function currentPanel(panel: ActionPanel): ActionPanel | undefined {
  const now = findActionPanel(readScreen(document), panel.taught);
  return now.state === 'found' && now.target.element === panel.element ? now.target : undefined;
}

/** The values that the panel does not show as wanted. */
function findUnlike<V extends FieldValue>(panel: ActionPanel, values: V[]): V[] {
  const wanted = Object.fromEntries(values.map(({ name, value }) => [name, value]));
  const shown = readFields(panel, wanted);
  return values.filter(({ name, value }) => shown[name] !== value);
}

/** Puts back what stood there, last written first. A select cannot be emptied: it is named. */
async function putBack(panel: ActionPanel, written: Written[]): Promise<string[]> {
  const stays: string[] = [];
  const untilMenusClose = watchMenus(document);
  for (const { name, title, value, before } of written.toReversed()) {
    const now = currentPanel(panel);
    if (!now || readField(now, name, value) !== value) stays.push(title);
    else if (before !== value) await writeField(now, { name, title, value: before });
  }
  await untilMenusClose();
  await settle(document);
  const now = currentPanel(panel);
  // A field that an undone choice had brought out is gone, which is as empty as it was.
  const isLike = (one: ActionPanel, { name, before }: Written) =>
    (readField(one, name, before) ?? '') === before;
  const unlike = written.filter((one) => !now || !isLike(now, one));
  return [...new Set([...stays, ...unlike.map(({ title }) => title)])];
}

async function undo(panel: ActionPanel, written: Written[]): Promise<CardResult> {
  const stays = await putBack(panel, written);
  if (stays.length === 0) return { kind: 'undone', text: 'The action is as it was before.' };
  return {
    kind: 'undone',
    text: `The rest is as it was before. Put back by hand: ${stays.join(', ')}.`,
  };
}

/**
 * Writes the values in their order, the token last, then reads every field back once the page has
 * settled. When a field cannot be written, all that was written is taken back: no partial fill.
 * The panel is looked for anew before each field, as choosing from a list takes time.
 */
export async function fillAction(panel: ActionPanel, values: FieldValue[]): Promise<FilledAction> {
  const written: Written[] = [];
  const address = location.href;
  const untilMenusClose = watchMenus(document);
  const abandon = async (problem: string, missing?: ActionFieldName): Promise<FilledAction> => {
    const stays = await putBack(panel, written);
    const left = stays.length === 0 ? 'Nothing was kept.' : `Look at ${stays.join(', ')}.`;
    const undoNothing = () => undo(panel, []);
    const named = missing === undefined ? {} : { missing };
    return { state: 'abandoned', problem: `${problem} ${left}`, undo: undoNothing, ...named };
  };
  for (const value of values) {
    const target = location.href === address ? currentPanel(panel) : undefined;
    // Another action may have taken the panel's place.
    if (!target || findUnlike(target, written).length > 0)
      return abandon('The page changed while it was being filled.');
    const before = readField(target, value.name, value.value) ?? '';
    if (before === value.value) continue;
    const problem = await writeField(target, value);
    if (problem !== undefined) {
      const isThere = findActionField(target, value.name) !== undefined;
      return abandon(problem, isThere ? undefined : value.name);
    }
    written.push({ ...value, before });
  }
  await untilMenusClose();
  await settle(document);
  let now = currentPanel(panel);
  if (!now || findUnlike(now, values).length > 0) {
    // A busy page may draw what was chosen only now.
    await settle(document);
    now = currentPanel(panel);
  }
  const unlike = now ? findUnlike(now, values) : values;
  // The panel's own element may go on to show the next action; the name's field does not.
  const nameField = now && findActionField(now, 'actionName');
  let isUndone = false;
  const undoAll = (): Promise<CardResult> => {
    const open = currentPanel(panel);
    if (open && findActionField(open, 'actionName') !== nameField)
      return Promise.resolve({ kind: 'refused', text: OTHER_ACTION });
    isUndone = true;
    return undo(panel, written);
  };
  const isAsWritten = () => {
    const shown = isUndone ? undefined : currentPanel(panel);
    return shown && findUnlike(shown, values).length === 0;
  };
  if (unlike.length === 0) return { state: 'verified', undo: undoAll, isAsWritten };
  const names = unlike.map(({ title }) => title).join(', ');
  const problem = `${names} did not keep what was written. Undo, or put it right by hand before you save.`;
  return { state: 'not-verified', problem, undo: undoAll };
}
