import type { CardView } from '@/components/page/card-view';
import type { ChipState } from '@/components/page/Chip';
import type { Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import type { Sighting } from '@/utils/sites/site-thing';
import type { Teachable } from '@/utils/sites/teachable';

/** What a card's buttons do. Each runs only after the click guard has accepted the click. */
export interface CardHandlers {
  primary: () => Promise<void>;
  secondary: () => Promise<void>;
  /** The box before the buttons was ticked or unticked. */
  choice: () => Promise<void>;
  undo: () => Promise<void>;
  /** Goes on to the next of several pages. */
  next: () => Promise<void>;
  /** Another of the view's options, by its place among them: changes what the card shows. */
  option: (index: number) => Promise<void>;
}

export type CardButton = Exclude<keyof CardHandlers, 'option'>;

/** How a thing shows its card; `closed` tells that the person has closed it meanwhile. */
export interface CardSlot {
  show: (view: CardView, handlers: Partial<CardHandlers>) => void;
  mark: (state: ChipState) => void;
  /** Lets the person show where a part of it is, in place of the card. */
  teach: (teachable: Teachable) => void;
  /** Hangs the card under another thing's button: its own goes with what is being saved. */
  moveTo: (id: string) => void;
  closed: AbortSignal;
}

export type ChipPlace = 'inside' | 'beside' | 'below';

/** One thing we do on a page, wired: where it stands, and what pressing its button does. */
export interface PageThing {
  id: string;
  /** Accessible name of its button. */
  label: string;
  /** Where it stands; by what the person has shown only where its own names do not lead to it. */
  sight: (screen: Screen, taught?: readonly TaughtPlace[]) => Sighting<unknown>;
  /**
   * Where its button stands: at a field's inner right edge, right beside a text, or below a button
   * of the page's own.
   */
  place: ChipPlace;
  /** Other things of which what was shown counts here, too. */
  alsoTaught?: readonly string[];
  /** How its button looks before it is pressed; idle where nothing is said. */
  face?: ChipState;
  /** Says its name all the time, not only when it is pointed at. */
  isSaid?: boolean;
  /** false: it only says how something stands, so the popup does not offer it. */
  isOffered?: boolean;
  /** Begins what it needs beside looking; `again` asks for another look at the page. */
  start?: (again: () => void, signal: AbortSignal) => void;
  /** Whether pressing opens a card that asks first: a fill does, a capture acts at once. */
  opensCard: boolean;
  /** Its button goes while the page draws a drawer or a dialog over its place. */
  yields?: boolean;
  /** Called whenever the page was looked at, for what is to be noted without a press. */
  look?: (screen: Screen, taught: readonly TaughtPlace[]) => void;
  /**
   * What its card says, where that is to be known before the page's own button beside it is pressed:
   * the card shows itself the first time that somebody points at that button or tabs to it.
   */
  hint?: string;
  press: (slot: CardSlot, taught?: readonly TaughtPlace[]) => Promise<void>;
}

/** A card that says one thing. */
export function plainCard(title: string, result: CardView['result']): CardView {
  return {
    title,
    client: null,
    rows: [],
    lines: [],
    warning: null,
    options: [],
    diff: null,
    primary: null,
    secondary: null,
    result,
  };
}
