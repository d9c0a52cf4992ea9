import type { CardView } from '@/components/page/card-view';
import type { AskedClick, ClickedButton, StandIn } from '@/utils/messaging/click-messages';
import { sayMark } from '@/utils/content/stand-in/frame-marks';
import { ask, onClickPressed } from '@/utils/messaging/client';

/** What happens where the buttons of an open card sleep and do not wake. */
export interface SleepWatch {
  /** Told at each drawing which card is open, and whether its buttons would count. */
  follow: (view: CardView | null, isReady: boolean) => void;
  /**
   * Why they sleep and what to do; null where they never did, or not for long. `isOver`: they woke,
   * and what was said only keeps its room in the card.
   */
  note: () => { text: string; isOver: boolean } | null;
}

/** Buttons that have just been drawn wake within a fifth of a second; after this they do not, in ms. */
const PATIENCE = 1000;

const COVERED =
  'Something lies over this card, so its buttons cannot be pressed safely. Close it or move it away.';

/** "“Support” lies over the builder", in as many words as are known. */
export function sayCovers(covers: readonly string[]): string {
  const names = covers.map((one) => `“${one}”`);
  if (names.length === 0) return 'Something of this page lies over the builder';
  if (names.length === 1) return `${names.join('')} lies over the builder`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} lie over the builder`;
}

const AT_THE_TOP =
  ', so buttons in here cannot be pressed safely. Press the one at the top of the page instead, or close what lies over it.';

type AskedIn = Omit<AskedClick, 'mark'>;

/** What is to be decided in a card; undefined where it has no button to press. */
function toAsked(view: CardView): AskedIn | undefined {
  const { title, client, warning, primary, secondary } = view;
  if (primary === null && secondary === null) return undefined;
  return {
    title: title.slice(0, 200),
    client,
    question: warning?.kind === 'question' ? warning.text.slice(0, 2000) : null,
    primary: primary?.label ?? null,
    secondary: secondary?.label ?? null,
  };
}

/**
 * Watches over the buttons of one document's card. In a frame, where the browser vouches for no
 * button while anything lies over the frame, the page on top is asked to ask the person instead.
 * `onPressed` is told of their click there.
 */
export function createSleepWatch(
  onNote: () => void,
  onPressed: (button: ClickedButton) => void,
  signal: AbortSignal,
): SleepWatch {
  const isFramed = window !== window.top;
  /** What is asked about, as it was shown: anything that is shown anew is another question. */
  let about: CardView | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let note: { text: string; of: CardView } | null = null;
  let askedId: string | undefined;

  const stop = () => {
    about = undefined;
    clearTimeout(timer);
    if (askedId !== undefined) void ask('click.end', { id: askedId }).catch(() => undefined);
    askedId = undefined;
  };

  const say = async (asked: AskedIn, view: CardView) => {
    const nobody: StandIn & { id: string } = { id: '', isAsked: false, covers: [] };
    const mark = crypto.randomUUID();
    if (isFramed) sayMark(mark);
    const answer = isFramed
      ? await ask('click.ask', { ...asked, mark }).catch(() => nobody)
      : nobody;
    if (about !== view || signal.aborted) {
      if (answer.isAsked) void ask('click.end', { id: answer.id }).catch(() => undefined);
      return;
    }
    if (answer.isAsked) askedId = answer.id;
    const text = answer.isAsked ? `${sayCovers(answer.covers)}${AT_THE_TOP}` : COVERED;
    note = { text, of: view };
    onNote();
  };

  onClickPressed((id, button) => {
    if (id !== askedId) return;
    // It counts once, and the background knows it no longer.
    askedId = undefined;
    onPressed(button);
  }, signal);
  signal.addEventListener('abort', stop);

  return {
    note: () => note && { text: note.text, isOver: about === undefined },
    follow: (view, isReady) => {
      if (note?.of !== view) note = null;
      const asked = view === null || isReady ? undefined : toAsked(view);
      const next = asked && view ? { asked, view } : undefined;
      if (next?.view === about) return;
      stop();
      if (!next) return;
      about = next.view;
      timer = setTimeout(() => void say(next.asked, next.view), PATIENCE);
    },
  };
}
