import type { CardResult, CardView } from '@/components/page/card-view';
import { sha256 } from '@/utils/capi/sha256';
import { authorise, bindQuestion, type Previewed } from '@/utils/content/authorise';
import {
  DATASET_VALUE,
  listValueLines,
  TOKEN_VALUE,
  type CustomValuePlan,
} from '@/utils/content/custom-value-plan';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { isHeld, writeInTurn, type TextChange } from '@/utils/content/write-in-turn';
import { readScreen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import {
  findCustomValueDialog,
  type CustomValueDialog,
} from '@/utils/sites/highlevel/custom-value-dialog';

const LABEL = 'Keep the token as a custom value';

async function undo(written: readonly TextChange[]): Promise<CardResult> {
  if (!isHeld(written))
    return { kind: 'refused', text: 'The dialog was changed since. Change it back by hand.' };
  const back = written.map(({ control, before, after }) => ({
    control,
    before: after,
    after: before,
  }));
  return (await writeInTurn(back, () => true))
    ? { kind: 'undone', text: 'The dialog is as it was before.' }
    : { kind: 'not-verified', text: 'The dialog did not take the old texts back.', canUndo: false };
}

function viewOf(dialog: CustomValueDialog, plan: CustomValuePlan, previewed: Previewed): CardView {
  const lines = listValueLines(dialog, plan, previewed);
  const replaced = lines.filter(({ change }) => change === 'replace').map(({ label }) => label);
  const text = [
    replaced.length > 0 ? `Something else stands in ${replaced.join(' and ')}. Replace it?` : '',
    previewed.bound ? '' : bindQuestion(previewed),
  ].filter((sentence) => sentence !== '');
  const other = plan === TOKEN_VALUE ? DATASET_VALUE : TOKEN_VALUE;
  const isThere = lines.every(({ change }) => change === 'same');
  return {
    ...plainCard('Custom value', null),
    client: previewed.client.name,
    lines,
    warning: text.length === 0 ? null : { kind: 'question', text: text.join(' ') },
    primary: isThere ? null : { label: replaced.length > 0 ? 'Replace' : 'Fill' },
    secondary: isThere ? null : { label: `The ${other.title} instead` },
    result: isThere
      ? { kind: 'unchanged', text: `This custom value holds the ${plan.title} already.` }
      : null,
  };
}

/** Shows what would be filled into the dialog, and fills it on a person's click. */
async function offer(
  slot: CardSlot,
  plan: CustomValuePlan,
  taught: readonly TaughtPlace[],
): Promise<void> {
  const refuse = (text: string) => {
    slot.mark('attention');
    slot.show(plainCard(LABEL, { kind: 'refused', text }), {});
  };
  const seen = findCustomValueDialog(readScreen(document), taught);
  if (seen.state !== 'found') {
    refuse('The dialog of the custom value is no longer open. Nothing was filled.');
    return;
  }
  const dialog = seen.target;
  const held = { name: dialog.name.value, value: dialog.value.value, address: location.href };
  const isSameDialog = () => {
    const now = findCustomValueDialog(readScreen(document), taught);
    const isSame =
      now.state === 'found' && now.target.name === dialog.name && now.target.value === dialog.value;
    return isSame && location.href === held.address;
  };
  const isPageUnchanged = () =>
    isSameDialog() &&
    dialog.name.value === held.name &&
    dialog.value.value === held.value &&
    !slot.closed.aborted;
  const previewed = await ask('fill.preview', {
    kind: plan.kind,
    currentTokenDigest: held.value === '' ? null : await sha256(held.value),
  });
  if (!previewed.ok) {
    refuse(previewed.problem);
    return;
  }
  const view = viewOf(dialog, plan, previewed);
  const done: CardView = { ...view, warning: null, primary: null, secondary: null, result: null };
  const fill = async () => {
    slot.mark('busy');
    slot.show({ ...done, result: { kind: 'working', text: 'Filling' } }, {});
    const authorised = await authorise(plan.kind, previewed, isPageUnchanged);
    if (!authorised.ok || authorised.values.kind !== 'custom-value') {
      refuse(authorised.ok ? 'Nothing was filled. Try again.' : authorised.problem);
      return;
    }
    const written: TextChange[] = [
      { control: dialog.name, before: held.name, after: plan.name },
      { control: dialog.value, before: held.value, after: authorised.values.value },
    ];
    const verified = await writeInTurn(written, isSameDialog);
    slot.mark(verified ? 'done' : 'attention');
    const result: CardResult = verified
      ? {
          kind: 'verified',
          text: 'Not saved yet: press Save. Then press the button of ours that appears beside its key in the list.',
          canUndo: true,
        }
      : {
          kind: 'not-verified',
          text: 'The dialog holds something else than what was written. Undo, then try again.',
          canUndo: true,
        };
    const undoIt = async () => {
      slot.mark('idle');
      slot.show({ ...done, result: await undo(written) }, {});
    };
    slot.show({ ...done, result }, { undo: undoIt });
  };
  const other = plan === TOKEN_VALUE ? DATASET_VALUE : TOKEN_VALUE;
  slot.show(view, { primary: fill, secondary: () => offer(slot, other, taught) });
}

/** "Keep the token as a custom value" in the dialog of Settings > Custom Values. */
export const customValueThing: PageThing = {
  id: 'highlevel.custom-value',
  label: LABEL,
  sight: findCustomValueDialog,
  place: 'inside',
  opensCard: true,
  press: async (slot, taught = []) => {
    const seen = findCustomValueDialog(readScreen(document), taught);
    const named = seen.state === 'found' ? seen.target.name.value : '';
    await offer(slot, named === DATASET_VALUE.name ? DATASET_VALUE : TOKEN_VALUE, taught);
  },
};
