import { readied, type CardView } from '@/components/page/card-view';
import type { ChipState } from '@/components/page/Chip';
import type { Following } from '@/utils/content/apply-follow';
import { createGuide } from '@/utils/content/guide/guide-mode';
import { createHints } from '@/utils/content/hints';
import { mountLayer } from '@/utils/content/mount-layer';
import type { CardButton, CardHandlers, CardSlot, PageThing } from '@/utils/content/page-thing';
import { plainCard } from '@/utils/content/page-thing';
import { createReporter } from '@/utils/content/report-page';
import { createLostFill } from '@/utils/content/lost-fill';
import { createAskedHere } from '@/utils/content/stand-in/ask-in-place';
import { createSleepWatch } from '@/utils/content/stand-in/ask-shell';
import { rememberedCard } from '@/utils/content/teach/remembered-card';
import { createTeachMode } from '@/utils/content/teach/teach-mode';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import { observePage } from '@/utils/dom/observe-page';
import {
  ask,
  NoAnswerError,
  onOpenCard,
  onStartTeaching,
  onTaughtChanged,
} from '@/utils/messaging/client';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { getStep, STEP_IDS } from '@/utils/guide/journey';
import type { Sighting } from '@/utils/sites/site-thing';
import type { FindTargets } from '@/utils/sites/step-target';

interface OpenCard {
  id: string;
  view: CardView;
  handlers: Partial<CardHandlers>;
  slot: CardSlot;
  close: AbortController;
  /** It has opened by itself: the focus stays where it is, and Escape closes it from there. */
  isQuiet: boolean;
}

const COVERED =
  'Something on the page covers this button, or it has only just appeared. Nothing was done. Look at it, then press again.';

/** What a site has beside its things. */
interface SiteExtras {
  /** Whether pages of this site are filled, so that a fill can be cut off there. */
  isFilled?: boolean;
  /** What a site adds to a card that has come to its end. */
  follow?: (view: CardView) => Promise<Following | undefined>;
  /** Told of each look at the page. */
  look?: (screen: Screen) => void;
  /** Finds where the guide's steps stand; without it there is no guide on this site. */
  findTargets?: FindTargets;
}

/** Runs the things we do on one page: finds them, shows their buttons, and tells the popup. */
export function runSite(
  things: PageThing[],
  signal: AbortSignal,
  { isFilled = false, follow, look: alsoLook, findTargets = () => [] }: SiteExtras = {},
): void {
  const sightings = new Map<string, Sighting<unknown>>();
  const states = new Map<string, ChipState>();
  let card: OpenCard | undefined;
  /** What the person has shown on this site. */
  let taught: TaughtPlace[] = [];
  const layer = mountLayer(() => draw(), signal);

  const close = () => {
    card?.close.abort();
    card = undefined;
    draw();
  };

  const slotFor = (thing: string, isQuiet = false): CardSlot => {
    card?.close.abort();
    let id = thing;
    const controller = new AbortController();
    card = undefined;
    const slot: CardSlot = {
      closed: controller.signal,
      show: (view, handlers) => {
        if (controller.signal.aborted) return;
        card = { id, view, handlers, slot, close: controller, isQuiet };
        draw();
        void addNext(view);
      },
      moveTo: (other) => {
        if (controller.signal.aborted || sightings.get(other)?.state !== 'found') return;
        id = other;
        if (card?.slot === slot) card = { ...card, id };
        draw();
      },
      mark: (state) => {
        states.set(id, state);
        draw();
      },
      teach: (teachable) => {
        const thing = things.find((one) => one.id === id);
        if (controller.signal.aborted || !thing) return;
        close();
        teach.start(thing, teachable);
      },
    };
    return slot;
  };

  /** A card that still shows what it showed gets the way to the next page, where there is one. */
  const addNext = async (view: CardView) => {
    const following = await follow?.(view);
    if (view.result !== null) look();
    if (!following || card?.view !== view) return;
    const { next, openNext } = following;
    const go = async () => {
      // The page may have said a moment ago that it has saved.
      look();
      const problem = await openNext();
      if (problem === undefined || card === undefined) return;
      card = { ...card, view: { ...card.view, next: { text: problem, action: null } } };
      draw();
    };
    card = { ...card, view: { ...view, next }, handlers: { ...card.handlers, next: go } };
    draw();
  };

  /** Runs what a button does; a background that does not answer becomes a sentence. */
  const run = async (title: string, slot: CardSlot, work: () => Promise<void> | undefined) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      slot.mark('attention');
      slot.show(plainCard(title, { kind: 'refused', text: error.message }), {});
    }
    // What was done here may be the guide's step.
    void guide.learn();
    look();
  };

  const press = (thing: PageThing, isQuiet = false) => {
    const slot = slotFor(thing.id, isQuiet);
    return run(thing.label, slot, () => thing.press(slot, taughtOf(thing)));
  };

  const taughtOf = ({ id, alsoTaught = [] }: PageThing) =>
    taught.filter(({ thing }) => thing === id || alsoTaught.includes(thing));

  const onTaught = (thing: PageThing, place: TaughtPlace) => {
    const slot = slotFor(thing.id);
    void run(thing.label, slot, async () => {
      taught = [...taught, place];
      look();
      await ask('taught.store', { place });
      slot.show(rememberedCard(place, thing), { primary: () => press(thing) });
    });
  };

  const teach = createTeachMode(layer, () => draw(), onTaught, signal);

  const guide = createGuide(
    findTargets,
    (id) => states.get(id) === 'done',
    () => look(),
    signal,
  );

  const report = createReporter(things, sightings, guide);

  const onChip = (id: string, event: Event) => {
    const thing = things.find((one) => one.id === id);
    if (!thing || !event.isTrusted) return;
    if (card?.id === id) {
      close();
      return;
    }
    void press(thing);
  };

  const onCardOption = (index: number, event: Event) => {
    // Nothing is written by it; a page's own script must not turn the card all the same.
    if (!card || !event.isTrusted) return;
    const { view, handlers, slot } = card;
    void run(view.title, slot, () => handlers.option?.(index));
  };

  const runButton = (button: CardButton) => {
    if (!card) return;
    const { view, handlers, slot } = card;
    void run(view.title, slot, () => handlers[button]?.());
  };

  const onCardButton = (button: CardButton, event: Event) => {
    if (!card || !event.isTrusted) return;
    // What writes wants a button in plain view; what writes nothing new wants a person only.
    const writesNothing = button === 'undo' || button === 'choice' || button === 'next';
    if (writesNothing || layer.guard.accepts(event)) runButton(button);
    else {
      card = { ...card, view: { ...card.view, result: { kind: 'refused', text: COVERED } } };
      draw();
    }
  };

  const sleepWatch = createSleepWatch(() => draw(), runButton, signal);
  const askedHere = createAskedHere(layer, () => draw(), signal);
  const lostFill = isFilled ? createLostFill(() => draw(), signal) : undefined;

  const draw = () => {
    const chips = things.flatMap((thing) => {
      const { id, label, place, opensCard, face, isSaid = false, yields = false } = thing;
      const seen = sightings.get(id);
      if (seen?.state !== 'found') return [];
      const state = states.get(id) ?? face ?? 'idle';
      const { anchor, within = null, note = '' } = seen;
      return [{ id, label, note, anchor, within, place, yields, state, isSaid, opensCard }];
    });
    if (card && !chips.some(({ id }) => id === card?.id)) {
      card.close.abort();
      card = undefined;
    }
    const view = teach.view();
    const isReady = layer.isReady('placed');
    sleepWatch.follow(card?.view ?? null, isReady);
    const asleep = sleepWatch.note();
    const shown = card ? { ...card, view: { ...readied(card.view, isReady), asleep } } : null;
    const rest = view ? { chips: [], card: null } : { chips, card: shown };
    layer.update({
      ...rest,
      guide: view ? null : layerGuide(),
      teach: view,
      standIn: askedHere.card() ?? lostFill?.card() ?? null,
      onChip,
      onCardButton,
      onCardOption,
      onClose: close,
    });
  };

  const layerGuide = () => {
    const target = guide.target();
    if (!target) return null;
    const { anchor = null, say, step } = target;
    return { anchor, text: say, number: getStep(step).number, count: STEP_IDS.length };
  };

  const hints = createHints(
    things,
    sightings,
    { isFree: () => !card && !teach.view(), show: (thing) => void press(thing, true) },
    signal,
  );

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || card?.isQuiet !== true) return;
    // The page must not close its own dialog with it.
    event.stopImmediatePropagation();
    close();
  };

  const look = () => {
    const screen = readScreen(document);
    for (const thing of things) {
      const before = sightings.get(thing.id);
      const seen = thing.sight(screen, taughtOf(thing));
      sightings.set(thing.id, seen);
      const same = before?.state === 'found' && seen.state === 'found';
      if (!same || before.anchor !== seen.anchor) states.delete(thing.id);
      thing.look?.(screen, taughtOf(thing));
    }
    hints.refresh();
    teach.refresh(screen, (id) => sightings.get(id)?.state);
    guide.look(screen);
    askedHere.refresh();
    alsoLook?.(screen);
    draw();
    report();
  };

  const learn = async () => {
    // Without an answer the page goes by the names alone, as it does without anything shown.
    const answer = await ask('taught.list', {}).catch(() => undefined);
    if (!answer || signal.aborted) return;
    taught = answer.places;
    look();
  };

  onStartTeaching((id) => {
    const thing = things.find((one) => one.id === id);
    const seen = sightings.get(id);
    if (thing && seen?.state === 'missing' && seen.teach) teach.start(thing, seen.teach);
  }, signal);
  onTaughtChanged(() => void learn(), signal);
  onOpenCard((id) => {
    const thing = things.find((one) => one.id === id);
    // A fill still wants a click on the card in the page; only captures act at once.
    if (thing && card?.id !== id) void press(thing);
  }, signal);
  for (const thing of things) thing.start?.(look, signal);
  window.addEventListener('keydown', onKey, { signal, capture: true });
  observePage(document, look, signal);
  void learn();
  void guide.learn();
}
