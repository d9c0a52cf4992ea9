import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { authorise, bindQuestion, type Previewed } from '@/utils/content/authorise';
import type { CardResult, CardView } from '@/components/page/card-view';
import type { EditorWrite } from '@/utils/dom/editors/write-editor';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import { diffLines } from '@/utils/pixel/line-diff';
import { planInsert, type InsertPlan } from '@/utils/pixel/plan-insert';
import type { CodeField } from '@/utils/sites/highlevel/code-fields';
import type { Sighting } from '@/utils/sites/site-thing';

const LABEL = 'Insert pixel code';
/** What is still to be pressed after a fill, by the page that was filled. */
type NextStep = 'press Save' | 'press Save here, Save on the page, then Publish';

type Changing = Extract<InsertPlan, { kind: 'insert' | 'replace' }>;

/** What to say of a write that did not end with the text in the editor, and nothing else. */
const FAILURES: Record<Exclude<EditorWrite, 'written'>, CardResult> = {
  locked: {
    kind: 'refused',
    text: 'The code field is locked just now. Nothing was changed. Wait until the page has finished, or ask for the right to edit it.',
  },
  unreadable: {
    kind: 'refused',
    text: 'The code field cannot be read as a whole, so nothing was written into it. Copy the pixel code from the popup and paste it.',
  },
  refused: {
    kind: 'refused',
    text: 'The code field did not take the pixel code, so nothing was changed; it may be read-only. Copy the pixel code from the popup and paste it.',
  },
  restored: {
    kind: 'refused',
    text: 'The code field changed what was put into it, so the old code was put back. Copy the pixel code from the popup, paste it, and compare.',
  },
  altered: {
    kind: 'not-verified',
    text: 'The field holds something else than what was written. Undo, then copy the pixel code from the popup and paste it.',
    canUndo: true,
  },
  gone: {
    kind: 'not-verified',
    text: 'The page made its code field anew in the middle. Look at what it holds before you save.',
    canUndo: false,
  },
};

async function undo(field: CodeField, before: string, after: string): Promise<CardResult> {
  if (field.read() !== after)
    return {
      kind: 'refused',
      text: 'The field was changed since, and undoing would lose that. Take the pixel code out by hand.',
    };
  if ((await field.write(before)) === 'written')
    return { kind: 'undone', text: 'The field is as it was before.' };
  return { kind: 'not-verified', text: 'The field did not take the old text back.', canUndo: true };
}

function viewOf(title: string, previewed: Previewed, plan: Changing, before: string): CardView {
  const replaces = plan.kind === 'replace';
  const question = replaces ? plan.sentence : null;
  const text = [question, previewed.bound ? null : bindQuestion(previewed)]
    .filter((sentence) => sentence !== null)
    .join(' ');
  const note = plan.kind === 'insert' ? plan.note : null;
  return {
    ...plainCard(title, null),
    client: previewed.client.name,
    rows: [
      { label: 'Now', value: plan.now === '' ? 'Empty' : plan.now },
      { label: replaces ? 'Becomes' : 'Adds', value: plan.adds },
    ],
    warning:
      text !== '' ? { kind: 'question', text } : note ? { kind: 'attention', text: note } : null,
    diff: diffLines(before, plan.text),
    primary: { label: replaces ? 'Replace' : 'Insert' },
    secondary: replaces ? { label: 'Insert beside it' } : null,
  };
}

/** "Insert pixel code" for one kind of code field. */
export function insertCodeThing(
  id: string,
  sight: (screen: Screen) => Sighting<CodeField>,
  nextStep: NextStep,
): PageThing {
  const press = async (slot: CardSlot) => {
    const refuse = (text: string) => slot.show(plainCard(LABEL, { kind: 'refused', text }), {});
    const seen = sight(readScreen(document));
    const before = seen.state === 'found' ? seen.target.read() : undefined;
    if (seen.state !== 'found' || before === undefined) {
      refuse(seen.state === 'missing' ? seen.note : 'The code field is gone. Nothing was changed.');
      return;
    }
    const field = seen.target;
    const previewed = await ask('fill.preview', { kind: 'pixel-code', currentTokenDigest: null });
    if (!previewed.ok) {
      refuse(previewed.problem);
      return;
    }
    const plan = planInsert(before, previewed.plan.pixelCode ?? '');
    if (plan.kind === 'refused') {
      refuse(plan.problem);
      return;
    }
    if (plan.kind === 'already-there') {
      const rows = [{ label: 'Now', value: plan.now }];
      const result: CardResult = { kind: 'unchanged', text: plan.sentence };
      slot.show({ ...plainCard(field.title, result), client: previewed.client.name, rows }, {});
      slot.mark('done');
      return;
    }
    const address = location.href;
    const isPageUnchanged = () => {
      const now = sight(readScreen(document));
      return (
        now.state === 'found' &&
        now.target.element === field.element &&
        field.read() === before &&
        location.href === address &&
        !slot.closed.aborted
      );
    };
    const view = viewOf(field.title, previewed, plan, before);
    const done = { ...view, warning: null, primary: null, secondary: null };
    const fill = async (after: string) => {
      slot.mark('busy');
      slot.show({ ...done, result: { kind: 'working', text: 'Inserting' } }, {});
      const authorised = await authorise('pixel-code', previewed, isPageUnchanged);
      if (!authorised.ok || authorised.values.kind !== 'pixel-code') {
        slot.mark('attention');
        if (!authorised.ok) refuse(authorised.problem);
        return;
      }
      const written = await field.write(after);
      const verified = written === 'written';
      slot.mark(verified ? 'done' : 'attention');
      const result: CardResult = verified
        ? { kind: 'verified', text: `Not saved yet: ${nextStep}.`, canUndo: true }
        : FAILURES[written];
      const undoIt = async () => {
        const current = verified ? after : (field.read() ?? after);
        slot.show({ ...done, result: await undo(field, before, current) }, {});
        slot.mark('idle');
      };
      slot.show({ ...done, result }, { undo: undoIt });
    };
    slot.show(view, {
      primary: () => fill(plan.text),
      ...(plan.kind === 'replace' ? { secondary: () => fill(plan.textBeside) } : {}),
    });
  };
  return { id, label: LABEL, sight, place: 'inside', opensCard: true, press };
}
