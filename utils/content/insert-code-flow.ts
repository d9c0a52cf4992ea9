import type { CardResult, CardView } from '@/components/page/card-view';
import { authorise, bindQuestion, type Previewed } from '@/utils/content/authorise';
import { offerChanges, type CodeOffer } from '@/utils/content/code-choices';
import { plainCard, type CardSlot, type PageThing } from '@/utils/content/page-thing';
import { TYPING, watchAfter } from '@/utils/content/watch-after';
import { undoCode, writeCode } from '@/utils/content/write-code';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { ask } from '@/utils/messaging/client';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { diffLines } from '@/utils/pixel/code/line-diff';
import { planChanges, type FieldChanges } from '@/utils/pixel/code/plan-changes';
import { readPlacedPixels, type CodePlace, type Elsewhere } from '@/utils/pixel/code/seen-code';
import type { CodeField } from '@/utils/sites/highlevel/code-fields';
import type { Sighting } from '@/utils/sites/site-thing';

/** A code field of HighLevel, and what we do there. */
export interface CodeThing {
  id: string;
  /** Which of the places a pixel can be in. */
  place: CodePlace;
  /** `remove`: the pixel belongs elsewhere, so here it is only taken out. */
  what: 'insert' | 'remove';
  /** `isKept`: whether a field is wanted whatever stands in it. */
  sight: (
    screen: Screen,
    isKept?: (element: Element) => boolean,
    taught?: readonly TaughtPlace[],
  ) => Sighting<CodeField>;
  /** What is still to be pressed after a fill. */
  nextStep: 'press Save' | 'press Save here, Save on the page, then Publish';
}

const LABELS = { insert: 'Insert pixel code', remove: 'Remove pixel code' };

/** Tells the background what a place holds, and learns where else pixels were seen. */
async function noteCode(place: CodePlace, text: string): Promise<Elsewhere[]> {
  const placed = readPlacedPixels(place, text);
  // Without an answer the card goes by this field alone.
  const answer = await ask('code.seen', { placed }).catch(() => undefined);
  return answer?.elsewhere ?? [];
}

/** undefined: the field is gone, or cannot be read now. */
function matches(field: CodeField, text: string): boolean | undefined {
  const now = field.element.isConnected ? field.read() : undefined;
  return now === undefined ? undefined : now === text;
}

const CHANGED_AFTER: CardResult = {
  kind: 'not-verified',
  text: 'The page changed this code after it was verified. Undo, or look at what it holds before you save.',
  canUndo: true,
};

interface Shown {
  title: string;
  before: string;
  previewed: Previewed;
  plan: FieldChanges;
  offer: CodeOffer;
}

function viewOf({ title, before, previewed, plan, offer }: Shown, chosen: number): CardView {
  const change = offer.choices[chosen]?.change ?? null;
  const isAdvised = chosen === offer.advised;
  const question = [
    change !== null && isAdvised ? (offer.question ?? change.question) : null,
    change === null || previewed.bound ? null : bindQuestion(previewed),
  ].filter((sentence) => sentence !== null);
  const { attention } = offer;
  const rows = [{ label: 'Now', value: plan.now === '' ? 'Empty' : plan.now }];
  if (change?.removes) rows.push({ label: 'Takes out', value: change.removes });
  if (change?.adds) rows.push({ label: 'Adds', value: change.adds });
  const view: CardView = {
    ...plainCard(title, null),
    client: previewed.client.name,
    rows,
    options: offer.choices.map(({ label }, index) => ({ label, selected: index === chosen })),
    warning: attention === null ? null : { kind: 'attention', text: attention },
  };
  if (question.length > 0) view.warning = { kind: 'question', text: question.join(' ') };
  if (change === null)
    return {
      ...view,
      result: {
        kind: 'unchanged',
        text: `Pixel ${previewed.plan.datasetId ?? ''} is already set up in this field. Nothing was changed.`,
      },
    };
  const label = change.kind === 'beside' ? 'Insert' : (offer.choices[chosen]?.label ?? '');
  return { ...view, diff: diffLines(before, change.text), primary: { label } };
}

/** The button of one code field, and the card that changes what it holds. */
export function insertCodeThing({ id, place, what, sight, nextStep }: CodeThing): PageThing {
  let noted: string | undefined;
  /** The field whose card is open with what was done to it. */
  let kept: Element | undefined;
  const label = LABELS[what];

  const press = async (slot: CardSlot, taught: readonly TaughtPlace[] = []) => {
    const refuse = (text: string) => slot.show(plainCard(label, { kind: 'refused', text }), {});
    const seen = sight(readScreen(document), undefined, taught);
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
    const { datasetId, pixelCode } = previewed.plan;
    const plan = planChanges(before, datasetId ?? '', what === 'insert' ? pixelCode : null);
    if (!plan.ok) {
      refuse(plan.problem);
      return;
    }
    const elsewhere = await noteCode(place, before);
    const here = readPlacedPixels(place, before);
    const offer = offerChanges(plan, datasetId ?? '', here, elsewhere, Date.now());
    if (offer.choices.length === 0) {
      refuse([...plan.notes, 'There is nothing here that can be changed safely.'].join(' '));
      return;
    }
    const address = location.href;
    const isPageUnchanged = () => {
      const now = sight(readScreen(document), undefined, taught);
      return (
        now.state === 'found' &&
        now.target.element === field.element &&
        field.read() === before &&
        location.href === address &&
        !slot.closed.aborted
      );
    };

    const fill = async (view: CardView, after: string) => {
      const done: CardView = { ...view, warning: null, primary: null, options: [] };
      slot.mark('busy');
      slot.show({ ...done, result: { kind: 'working', text: 'Changing the field' } }, {});
      const authorised = await authorise('pixel-code', previewed, isPageUnchanged);
      if (!authorised.ok || authorised.values.kind !== 'pixel-code') {
        slot.mark('attention');
        refuse(authorised.ok ? 'Nothing was changed. Try again.' : authorised.problem);
        return;
      }
      kept = field.element;
      slot.closed.addEventListener('abort', () => (kept = undefined), { once: true });
      let result = await writeCode(field, after, nextStep);
      const undoIt = async () => {
        const current = result.kind === 'verified' ? after : (field.read() ?? after);
        result = await undoCode(field, before, current);
        slot.show({ ...done, result }, {});
        slot.mark('idle');
        await noteCode(place, field.read() ?? before);
      };
      const end = () => {
        slot.mark(result.kind === 'verified' ? 'done' : 'attention');
        slot.show({ ...done, result }, { undo: undoIt });
      };
      await noteCode(place, field.read() ?? before);
      end();
      if (result.kind === 'verified')
        watchAfter({
          isAsWritten: () => (result.kind === 'verified' ? matches(field, after) : undefined),
          onChanged: () => {
            result = CHANGED_AFTER;
            end();
          },
          edits: TYPING,
          closed: slot.closed,
        });
    };

    const show = (chosen: number): Promise<void> => {
      const view = viewOf({ title: field.title, before, previewed, plan, offer }, chosen);
      const change = offer.choices[chosen]?.change;
      slot.mark(change ? 'idle' : 'done');
      slot.show(view, {
        option: show,
        ...(change ? { primary: () => fill(view, change.text) } : {}),
      });
      return Promise.resolve();
    };
    await show(offer.advised);
  };

  return {
    id,
    label,
    sight: (screen, taught) => sight(screen, (element) => element === kept, taught),
    look: (screen, taught) => {
      // A pixel that somebody took out by hand is to be forgotten, too.
      const seen = sight(screen, () => true, taught);
      const text = seen.state === 'found' ? seen.target.read() : undefined;
      if (text !== undefined && text !== noted) void noteCode(place, text);
      noted = text;
    },
    place: 'inside',
    opensCard: true,
    press,
  };
}
