import type { Check } from '@/utils/workflow/check';

/** A line of what is there and what will be: "Now", "Adds", "Becomes", "Client". */
export interface CardRow {
  label: string;
  value: string;
}

/** One field of the workflow action. Secrets come masked: the card shows what it is given. */
export interface CardLine {
  label: string;
  /** What stands there now; empty for an empty field. */
  now: string;
  /** What will stand there. */
  becomes: string;
  /** `fill` an empty field, `replace` other content, or `same`: nothing changes. */
  change: 'fill' | 'replace' | 'same';
}

/** A block between the facts and the buttons. `question` asks before something is replaced. */
export interface CardWarning {
  kind: 'question' | 'attention' | 'wrong';
  text: string;
}

/** One line of the change to a code field. */
export interface CardDiffLine {
  kind: 'added' | 'removed' | 'kept';
  text: string;
}

/** Something to decide before the main button is pressed. */
export interface CardChoice {
  label: string;
  checked: boolean;
}

export interface CardAction {
  label: string;
  disabled?: boolean;
}

/** One of several things that can be done; what the card shows is of the selected one. */
export interface CardOption {
  label: string;
  selected: boolean;
}

/** How it went: the state's word, then what to do ("Not saved yet: press Save"). */
export type CardResult =
  | { kind: 'working'; text: string }
  | { kind: 'captured'; text: string }
  | { kind: 'not-captured'; text: string }
  | { kind: 'verified'; text: string; canUndo: boolean }
  | { kind: 'saved'; text: string }
  | { kind: 'not-saved'; text: string; canUndo: boolean }
  | { kind: 'not-verified'; text: string; canUndo: boolean }
  | { kind: 'unchanged'; text: string }
  | { kind: 'refused'; text: string }
  | { kind: 'undone'; text: string };

/** All that the card under a chip shows. */
export interface CardView {
  /** Heading, and the dialog's accessible name. */
  title: string;
  /** Name of the client it is for; null before there is one. */
  client: string | null;
  rows: CardRow[];
  lines: CardLine[];
  warning: CardWarning | null;
  /** What can be done, to choose from; empty where there is one thing only. */
  options: CardOption[];
  /** The change to a code field, shown on demand; null where there is none to show. */
  diff: CardDiffLine[] | null;
  /** What else was seen on the page, with the fix in words. */
  checks?: Check[];
  choice?: CardChoice | null;
  primary: CardAction | null;
  secondary: CardAction | null;
  result: CardResult | null;
  /** Why the buttons cannot be pressed now, and what to do; null or absent while they can. */
  asleep?: { text: string; isOver: boolean } | null;
  /** Where this page is one of several: how far they are, and the way to the next. */
  next?: { text: string; action: CardAction | null };
}

/** The view with its main buttons asleep until their click would count: a moment in plain view. */
export function readied(view: CardView, isReady: boolean): CardView {
  const ready = (action: CardAction | null) => action && { ...action, disabled: !isReady };
  return { ...view, primary: ready(view.primary), secondary: ready(view.secondary) };
}
