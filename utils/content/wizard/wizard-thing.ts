import type { CardResult, CardRow, CardView } from '@/components/page/card-view';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { MOVE_ACCOUNT, moveAccount } from '@/utils/content/move-account';
import { readPlanned, type Planned } from '@/utils/content/wizard/planned';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import type { Difference } from '@/utils/sites/events-manager/wizard/judge-parameter-sets';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';

/** How an act of the wizard went; `rows` name what is not as planned. */
export interface Outcome {
  result: CardResult;
  rows?: CardRow[];
  undo?: () => Promise<CardResult>;
  /** Goes on after the result is shown, until the card is closed. */
  follow?: (show: (result: CardResult) => void) => void;
}

/** What pressing a button of the wizard would do: refused, done already, or an act to confirm. */
export type Offer =
  | { kind: 'refused'; text: string }
  | { kind: 'done'; view: CardView; outcome: Outcome }
  | { kind: 'act'; view: CardView; act: () => Promise<Outcome> };

export interface WizardThing<T> {
  id: string;
  label: string;
  place: PageThing['place'];
  sight: (screen: Screen) => Sighting<T>;
  offer: (target: T, planned: Planned, slot: CardSlot) => Offer;
}

/** Rows that name what is not as planned, one for each event. */
export function differenceRows(differences: readonly Difference[]): CardRow[] {
  const byEvent = new Map<string, string[]>();
  for (const { event, text } of differences)
    byEvent.set(event, [...(byEvent.get(event) ?? []), text]);
  return Array.from(byEvent, ([label, texts]) => ({ label, value: `${texts.join('; ')}.` }));
}

function showOutcome(view: CardView, outcome: Outcome, slot: CardSlot): void {
  const { result, rows, undo, follow } = outcome;
  const isGood = (kind: CardResult['kind']) => kind === 'verified' || kind === 'unchanged';
  const done: CardView = { ...view, rows: rows ?? view.rows, primary: null, secondary: null };
  const show = (now: CardResult) => {
    slot.mark(isGood(now.kind) ? 'done' : 'attention');
    const undoIt = async () => {
      if (!undo) return;
      slot.show({ ...done, lines: [], result: await undo() }, {});
      slot.mark('idle');
    };
    slot.show({ ...done, result: now }, undo ? { undo: undoIt } : {});
  };
  show(result);
  follow?.(show);
}

/** @param told What the person has said in a card before: shown in this one. */
async function pressThing<T>(
  thing: WizardThing<T>,
  slot: CardSlot,
  told: CardRow[] = [],
): Promise<void> {
  const { label, sight, offer } = thing;
  const refuse = (text: string) => {
    slot.mark('attention');
    slot.show(plainCard(label, { kind: 'refused', text }), {});
  };
  const screen = readScreen(document);
  const seen = sight(screen);
  if (seen.state !== 'found') {
    refuse(seen.state === 'missing' ? seen.note : 'This step is gone. Nothing was changed.');
    return;
  }
  const planned = await readPlanned(screen);
  const offered = offer(seen.target, planned, slot);
  if (offered.kind === 'refused') refuse(offered.text);
  else if (offered.kind === 'done') showOutcome(offered.view, offered.outcome, slot);
  else {
    const { act } = offered;
    const isElsewhere = planned.accountProblem !== null;
    const view: CardView = {
      ...offered.view,
      rows: [...offered.view.rows, ...told],
      secondary: isElsewhere ? MOVE_ACCOUNT : null,
    };
    const move = async () => {
      const moved = await moveAccount(planned.dialogDataset?.id ?? null);
      if (moved.ok) await pressThing(thing, slot, [moved.row]);
      else refuse(moved.problem);
    };
    const address = location.href;
    const run = async () => {
      const now = sight(readScreen(document));
      if (now.state !== 'found' || now.anchor !== seen.anchor || location.href !== address) {
        refuse('The page changed meanwhile. Nothing was changed. Press the button again.');
        return;
      }
      slot.mark('busy');
      const working: CardResult = { kind: 'working', text: 'Working. Leave this page as it is.' };
      slot.show({ ...view, primary: null, secondary: null, warning: null, result: working }, {});
      const outcome = await act();
      showOutcome({ ...view, warning: null }, outcome, slot);
    };
    slot.show(view, { primary: run, ...(isElsewhere ? { secondary: move } : {}) });
  }
}

/** Wires one thing of the wizard: it shows what it would do, for whom, and acts on the click. */
export function wizardThing<T>(thing: WizardThing<T>): PageThing {
  const { id, label, place } = thing;
  const sight = (screen: Screen) =>
    parseEventsManagerUrl(location.href) ? thing.sight(screen) : ABSENT;
  const press = (slot: CardSlot) => pressThing({ ...thing, sight }, slot);
  return { id, label, place, opensCard: true, sight, press };
}
