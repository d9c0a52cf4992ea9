import type { CardResult, CardView } from '@/components/page/card-view';
import { bindQuestion, type Previewed } from '@/utils/content/authorise';
import { plainCard } from '@/utils/content/page-thing';
import type { ActionPlan } from '@/utils/content/workflow/action-plan';
import type { FilledAction } from '@/utils/content/workflow/fill-action';
import type { SavedAction } from '@/utils/sites/highlevel/save-action';
import type { Check } from '@/utils/workflow/check';
import { nextSteps, type SaveState } from '@/utils/workflow/save-state';

const TITLE = 'Conversions API action';
const AD_MANAGER =
  'This action goes over Ad Manager: there is no token and no dataset ID to fill in. Choose the client’s dataset in its list, or switch Connection to Integration.';

const join = (sentences: string[]) => sentences.filter((one) => one !== '').join(' ');

function choiceOf(mergeFields: string[], keep: boolean) {
  if (mergeFields.length === 0) return null;
  const s = mergeFields.length === 1 ? '' : 's';
  return { label: `Keep the merge field${s} in ${mergeFields.join(', ')}`, checked: keep };
}

/** What the card needs to know beside the plan. */
export interface ActionCard {
  plan: ActionPlan;
  /** Fields that hold a merge field which the fill would replace, were it not kept. */
  mergeFields: string[];
  keep: boolean;
  isAdManager: boolean;
  checks: Check[];
}

/** The card before the fill: what is there, what will be, what is wrong, and what to press. */
export function actionCard(previewed: Previewed, card: ActionCard, canSave: boolean): CardView {
  const { lines, notes } = card.plan;
  const replaced = lines.filter(({ change }) => change === 'replace').map(({ label }) => label);
  const question = join([
    replaced.length > 0 ? `Something else stands in ${replaced.join(', ')}. Replace it?` : '',
    previewed.bound ? '' : bindQuestion(previewed),
  ]);
  const notice = join([card.isAdManager ? AD_MANAGER : '', ...notes]);
  const text = join([notice, question]);
  const nothingToDo = question === '' && lines.every(({ change }) => change === 'same');
  const fill = replaced.length > 0 ? 'Replace' : 'Fill';
  const isEmpty = card.isAdManager && lines.length === 0;
  return {
    ...plainCard(TITLE, null),
    client: previewed.client.name,
    lines,
    checks: card.checks,
    choice: choiceOf(card.mergeFields, card.keep),
    warning: text === '' ? null : { kind: question === '' ? 'attention' : 'question', text },
    primary: nothingToDo ? null : { label: fill },
    secondary: nothingToDo || !canSave ? null : { label: `${fill} and save` },
    result:
      nothingToDo && !isEmpty
        ? { kind: 'unchanged', text: 'This action holds all of it already. Nothing was changed.' }
        : null,
  };
}

/** The card once something has been pressed: nothing is left to decide. */
export function pressedCard(view: CardView, result: CardResult): CardView {
  const rest = { warning: null, checks: [], choice: null, primary: null, secondary: null };
  return { ...view, ...rest, result };
}

/** How the fill went. */
export function fillResult(filled: FilledAction, save: SaveState): CardResult {
  if (filled.state === 'verified') {
    const next = nextSteps({ ...save, action: 'unsaved' });
    return { kind: 'verified', text: `Not saved yet. ${next}`, canUndo: true };
  }
  return { kind: 'not-verified', text: filled.problem, canUndo: filled.state === 'not-verified' };
}

/** The page put its own form on something after all of it was read back. */
export const CHANGED_AFTER: CardResult = {
  kind: 'not-verified',
  text: 'The page changed a field after it was verified. Undo, or look at the fields before you save.',
  canUndo: true,
};

/** How the page's own Save action went, by the page's own signs. */
export function saveResult(saved: SavedAction, save: SaveState): CardResult {
  switch (saved.state) {
    case 'saved': {
      const next = nextSteps({ ...save, action: null });
      return { kind: 'saved', text: join(['The action was filled, verified and saved.', next]) };
    }
    case 'refused':
      return {
        kind: 'not-saved',
        text: `HighLevel did not save the action${saved.said === '' ? '' : `: “${saved.said.replace(/[.!]$/, '')}”`}. What was filled is still in the panel. Put it right and press Save action, or undo.`,
        canUndo: true,
      };
    case 'unanswered':
      return {
        kind: 'not-saved',
        text: 'HighLevel has not said that the action was saved. Check your connection. What was filled is still in the panel: press Save action again, or undo.',
        canUndo: true,
      };
  }
}
