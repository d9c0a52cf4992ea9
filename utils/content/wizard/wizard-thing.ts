import type { CardResult, CardRow, CardView } from '@/components/page/card-view';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { MOVE_ACCOUNT, moveAccount } from '@/utils/content/move-account';
import { readPlanned, type Planned } from '@/utils/content/wizard/planned';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import type { Difference } from '@/utils/sites/events-manager/wizard/judge-parameter-sets';
import { parseEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';
import type { Teachable } from '@/utils/sites/teachable';

/** How an act of the wizard went; `rows` name what is not as planned. */
export interface Outcome {
  result: CardResult;
  rows?: CardRow[];
  undo?: () => Promise<CardResult>;
  /** What was not found and can be shown by the person. */
  teach?: Teachable | undefined;
  /** Goes on after the result is shown, until the card is closed. */
  follow?: (show: (result: CardResult) => void) => void;
}

/** What pressing a button of the wizard would do: refused, done already, or an act to confirm. */
export type Offer =
  | { kind: 'refused'; text: string }
  | { kind: 'done'; view: CardView; outcome: Outcome }
  | { kind: 'act'; view: CardView; act: () => Promise<Outcome> };

/** Where an offer is made, and with what the person has shown of it. */
export interface OfferedOn {
  slot: CardSlot;
  taught: readonly TaughtPlace[];
}

export interface WizardThing<T> {
  id: string;
  label: string;
  place: PageThing['place'];
  alsoTaught?: PageThing['alsoTaught'];
  sight: (screen: Screen, taught: readonly TaughtPlace[]) => Sighting<T>;
  offer: (target: T, planned: Planned, on: OfferedOn) => Offer;
}

/** What is said of a thing of which the person has shown a part. */
export const healthOf = (taught: readonly TaughtPlace[]) =>
  taught.length > 0 ? { health: 'taught' as const } : {};

/** Rows that name what is not as planned, one for each event. */
export function differenceRows(differences: readonly Difference[]): CardRow[] {
  const byEvent = new Map<string, string[]>();
  for (const { event, text } of differences)
    byEvent.set(event, [...(byEvent.get(event) ?? []), text]);
  return Array.from(byEvent, ([label, texts]) => ({ label, value: `${texts.join('; ')}.` }));
}

function showOutcome(view: CardView, outcome: Outcome, slot: CardSlot): void {
  const { result, rows, undo, teach, follow } = outcome;
  const isGood = (kind: CardResult['kind']) => kind === 'verified' || kind === 'unchanged';
  const done: CardView = { ...view, rows: rows ?? view.rows, primary: null, secondary: null };
  const showWhere = (what: Teachable) => {
    slot.teach(what);
    return Promise.resolve();
  };
  const show = (now: CardResult) => {
    slot.mark(isGood(now.kind) ? 'done' : 'attention');
    const undoIt = async () => {
      if (!undo) return;
      slot.show({ ...done, lines: [], result: await undo() }, {});
      slot.mark('idle');
    };
    const primary = teach ? { label: `Show where the ${teach.what} is` } : null;
    slot.show(
      { ...done, primary, result: now },
      {
        ...(undo ? { undo: undoIt } : {}),
        ...(teach ? { primary: () => showWhere(teach) } : {}),
      },
    );
  };
  show(result);
  follow?.(show);
}

/** @param told What the person has said in a card before: shown in this one. */
async function pressThing<T>(
  thing: WizardThing<T>,
  slot: CardSlot,
  taught: readonly TaughtPlace[],
  told: CardRow[] = [],
): Promise<void> {
  const { label, offer } = thing;
  const sight = (screen: Screen) => thing.sight(screen, taught);
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
  const offered = offer(seen.target, planned, { slot, taught });
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
      if (moved.ok) await pressThing(thing, slot, taught, [moved.row]);
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
  const { id, label, place, alsoTaught = [] } = thing;
  const sight = (screen: Screen, taught: readonly TaughtPlace[] = []) =>
    parseEventsManagerUrl(location.href) ? thing.sight(screen, taught) : ABSENT;
  const press = (slot: CardSlot, taught: readonly TaughtPlace[] = []) =>
    pressThing({ ...thing, sight }, slot, taught);
  return { id, label, place, alsoTaught, opensCard: true, sight, press };
}
