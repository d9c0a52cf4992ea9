import { authorise, type Previewed } from '@/utils/content/authorise';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import {
  actionCard,
  CHANGED_AFTER,
  fillResult,
  pressedCard,
  saveResult,
} from '@/utils/content/workflow/action-card';
import { planAction, TOKEN_TITLE, wantsToken } from '@/utils/content/workflow/action-plan';
import { fillAction, type FilledAction } from '@/utils/content/workflow/fill-action';
import { readWorkflowNow } from '@/utils/content/workflow/read-workflow-now';
import type { ActionWatch } from '@/utils/content/workflow/watch-action';
import { TYPING, watchAfter } from '@/utils/content/watch-after';
import { WORKFLOW_THING } from '@/utils/content/workflow/workflow-thing';
import { sha256 } from '@/utils/capi/sha256';
import { datasetIdSchema } from '@/utils/client/client';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { findActionPanel, type ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readFields } from '@/utils/sites/highlevel/action-form';
import { findSaveAction, saveAction } from '@/utils/sites/highlevel/save-action';
import { actionFieldToShow } from '@/utils/sites/highlevel/teachable-fields';
import type { Sighting } from '@/utils/sites/site-thing';
import type { ActionFieldName } from '@/utils/workflow/action-field';
import { findChecks } from '@/utils/workflow/find-checks';
import { describeSaveState } from '@/utils/workflow/save-state';

const LABEL = 'Fill access token and dataset ID';

/** Tells whether the open panel is still the very one, holding what it held, at the same address. */
function watchPanel(panel: ActionPanel, slot: CardSlot): () => boolean {
  const held = JSON.stringify(readFields(panel));
  const address = location.href;
  return () => {
    const now = findActionPanel(readScreen(document), panel.taught);
    return (
      now.state === 'found' &&
      now.target.token === panel.token &&
      now.target.dataset === panel.dataset &&
      now.target.element === panel.element &&
      JSON.stringify(readFields(panel)) === held &&
      location.href === address &&
      !slot.closed.aborted
    );
  };
}

/** What a fill of this panel would write, by the background; without a token where none is wanted. */
async function preview({ token, dataset, ...panel }: ActionPanel, keep: boolean) {
  const kind = wantsToken({ token, dataset, ...panel }, keep) ? 'action' : 'action-settings';
  const held = kind === 'action' ? (token?.value ?? '') : '';
  const datasetId = datasetIdSchema.safeParse(dataset?.value.trim());
  const previewed = await ask('fill.preview', {
    kind,
    currentTokenDigest: held === '' ? null : await sha256(held),
    currentDatasetId: datasetId.success ? datasetId.data : null,
  });
  return { kind, previewed } as const;
}

/** The open card of one action, from the question to the result. */
async function open(
  slot: CardSlot,
  watch: ActionWatch,
  keep: boolean,
  taught: readonly TaughtPlace[],
): Promise<void> {
  const refuse = (text: string) => {
    slot.mark('attention');
    slot.show(plainCard(LABEL, { kind: 'refused', text }), {});
  };
  const seen = findActionPanel(readScreen(document), taught);
  if (seen.state !== 'found') {
    refuse(seen.state === 'missing' ? seen.note : 'The action is no longer open.');
    return;
  }
  const panel = seen.target;
  const isPageUnchanged = watchPanel(panel, slot);
  const { kind, previewed } = await preview(panel, keep);
  if (!previewed.ok) {
    refuse(previewed.problem);
    return;
  }
  const read = () =>
    readWorkflowNow(readScreen(document), panel, watch, previewed.datasetOwner ?? null);
  const plan = planAction(panel, previewed.plan, keep);
  const mergeFields = planAction(panel, previewed.plan, true).kept;
  // What the fill itself puts right need not be said.
  const checks = findChecks({ ...read(), action: plan.after });
  const view = actionCard(
    previewed,
    {
      ...{ plan, mergeFields, keep, checks },
      isAdManager: panel.connection === 'ad-manager',
    },
    findSaveAction(panel) !== undefined,
  );
  const show = (result: Parameters<typeof pressedCard>[1], undo?: () => Promise<void>) =>
    slot.show(pressedCard(view, result), undo ? { undo } : {});
  /** What could not be filled because it was not found is there for the person to show. */
  const showMissing = (filled: FilledAction, name: ActionFieldName) => {
    const teachable = actionFieldToShow(name);
    const primary = { label: `Show where the ${teachable.what} is` };
    const card = { ...pressedCard(view, fillResult(filled, read().save)), primary };
    slot.show(card, {
      primary: () => {
        slot.teach(teachable);
        return Promise.resolve();
      },
    });
  };

  const fill = async (isLast: boolean) => {
    slot.mark('busy');
    show({ kind: 'working', text: 'Filling' });
    const authorised = await authorise(kind, previewed satisfies Previewed, isPageUnchanged);
    if (!authorised.ok) {
      refuse(authorised.problem);
      return undefined;
    }
    const { values } = authorised;
    if (values.kind !== kind) {
      refuse('Nothing was filled. Try again.');
      return undefined;
    }
    const token =
      values.kind === 'action'
        ? [{ name: 'token' as const, title: TOKEN_TITLE, value: values.token }]
        : [];
    const filled = await fillAction(panel, [...plan.values, ...token]);
    slot.mark(filled.state === 'verified' ? 'done' : 'attention');
    const undo = async () => {
      const result = await filled.undo();
      slot.mark('idle');
      show(result);
    };
    if (filled.state === 'abandoned' && filled.missing) showMissing(filled, filled.missing);
    else if (isLast || filled.state !== 'verified') show(fillResult(filled, read().save), undo);
    if (isLast && filled.state === 'verified')
      watchAfter({
        isAsWritten: filled.isAsWritten,
        onChanged: () => {
          slot.mark('attention');
          show(CHANGED_AFTER, undo);
        },
        // Choosing from a list is a press.
        edits: [...TYPING, 'pointerdown', 'keydown'],
        closed: slot.closed,
      });
    return { filled, undo };
  };

  const fillAndSave = async () => {
    const done = await fill(false);
    if (done?.filled.state !== 'verified') return;
    const button = findSaveAction(panel);
    if (!button) {
      show(fillResult(done.filled, read().save), done.undo);
      return;
    }
    show({ kind: 'working', text: 'Saving the action' });
    slot.moveTo(WORKFLOW_THING);
    const saved = await saveAction(panel, button, () => {
      show({ kind: 'working', text: 'HighLevel is still saving. This takes longer than usual.' });
    });
    slot.mark(saved.state === 'saved' ? 'done' : 'attention');
    const save = readWorkflowNow(readScreen(document), null, watch).save;
    show(saveResult(saved, save), saved.state === 'saved' ? undefined : done.undo);
  };

  slot.show(view, {
    primary: async () => {
      await fill(true);
    },
    secondary: fillAndSave,
    choice: () => open(slot, watch, !keep, taught),
  });
}

/** "Fill access token and dataset ID" in the workflow builder. */
export function fillActionThing(watch: ActionWatch): PageThing {
  const sight = (screen: Screen, taught: readonly TaughtPlace[] = []): Sighting<ActionPanel> => {
    const seen = findActionPanel(screen, taught);
    if (seen.state !== 'found') return seen;
    const reading = readWorkflowNow(screen, seen.target, watch);
    return { ...seen, note: describeSaveState(reading.save), checks: findChecks(reading) };
  };
  return {
    id: 'highlevel.fill-action',
    label: LABEL,
    sight,
    place: 'inside',
    opensCard: true,
    press: (slot, taught = []) => open(slot, watch, true, taught),
  };
}
