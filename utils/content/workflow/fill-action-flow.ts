import type { CardResult, CardView } from '@/components/page/card-view';
import { listDefaults, listLines } from '@/utils/content/action-plan';
import { authorise, bindQuestion, type Previewed } from '@/utils/content/authorise';
import { fillAction, type FilledAction } from '@/utils/content/fill-action';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { sha256 } from '@/utils/capi/sha256';
import { readScreen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import { findActionPanel, type ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readField } from '@/utils/sites/highlevel/action-form';

const LABEL = 'Fill access token and dataset ID';
const TITLE = 'Conversions API action';

/** Tells whether the open panel is still the very one, holding what it held, at the same address. */
function watchPanel(panel: ActionPanel, slot: CardSlot): () => boolean {
  const read = () =>
    JSON.stringify([panel.token.value, panel.dataset.value, readField(panel, 'actionName')]);
  const held = read();
  const address = location.href;
  return () => {
    const now = findActionPanel(readScreen(document));
    return (
      now.state === 'found' &&
      now.target.token === panel.token &&
      now.target.dataset === panel.dataset &&
      now.target.element === panel.element &&
      read() === held &&
      location.href === address &&
      !slot.closed.aborted
    );
  };
}

function viewOf(previewed: Previewed, panel: ActionPanel): CardView {
  const lines = listLines(panel, previewed.plan);
  const replaced = lines.filter(({ change }) => change === 'replace').map(({ label }) => label);
  const text = [
    replaced.length > 0 ? `Something else stands in ${replaced.join(', ')}. Replace it?` : '',
    previewed.bound ? '' : bindQuestion(previewed),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const nothingToDo = text === '' && lines.every(({ change }) => change === 'same');
  return {
    ...plainCard(TITLE, null),
    client: previewed.client.name,
    lines,
    warning: text === '' ? null : { kind: 'question', text },
    primary: nothingToDo ? null : { label: replaced.length > 0 ? 'Replace' : 'Fill' },
    result: nothingToDo
      ? { kind: 'unchanged', text: 'This action holds all of it already. Nothing was changed.' }
      : null,
  };
}

function resultOf(filled: FilledAction): CardResult {
  if (filled.state === 'verified')
    return {
      kind: 'verified',
      text: 'Not saved yet: press Save action, Save, then Publish.',
      canUndo: true,
    };
  return { kind: 'not-verified', text: filled.problem, canUndo: filled.state === 'not-verified' };
}

async function press(slot: CardSlot) {
  const refuse = (text: string) => {
    slot.mark('attention');
    slot.show(plainCard(LABEL, { kind: 'refused', text }), {});
  };
  const seen = findActionPanel(readScreen(document));
  if (seen.state !== 'found') {
    refuse(seen.state === 'missing' ? seen.note : 'The action is no longer open.');
    return;
  }
  const panel = seen.target;
  const held = panel.token.value;
  const isPageUnchanged = watchPanel(panel, slot);
  const previewed = await ask('fill.preview', {
    kind: 'action',
    currentTokenDigest: held === '' ? null : await sha256(held),
  });
  if (!previewed.ok) {
    refuse(previewed.problem);
    return;
  }
  const view = viewOf(previewed, panel);
  const done: CardView = { ...view, warning: null, primary: null, result: null };
  const fill = async () => {
    slot.mark('busy');
    slot.show({ ...done, result: { kind: 'working', text: 'Filling' } }, {});
    const authorised = await authorise('action', previewed, isPageUnchanged);
    if (!authorised.ok) {
      refuse(authorised.problem);
      return;
    }
    if (authorised.values.kind !== 'action') {
      refuse('Nothing was filled. Try again.');
      return;
    }
    const { token, datasetId, defaults } = authorised.values;
    const filled = await fillAction(panel, [
      ...listDefaults(defaults),
      { name: 'dataset', title: 'Dataset ID', value: datasetId },
      { name: 'token', title: 'Access token', value: token },
    ]);
    slot.mark(filled.state === 'verified' ? 'done' : 'attention');
    const undoIt = async () => {
      const result = await filled.undo();
      slot.mark('idle');
      slot.show({ ...done, result }, {});
    };
    slot.show({ ...done, result: resultOf(filled) }, { undo: undoIt });
  };
  slot.show(view, { primary: fill });
}

/** "Fill access token and dataset ID" in the workflow builder. */
export const fillActionThing: PageThing = {
  id: 'highlevel.fill-action',
  label: LABEL,
  sight: findActionPanel,
  place: 'inside',
  opensCard: true,
  press,
};
