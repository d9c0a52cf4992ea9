import { readied, type CardView } from '@/components/page/card-view';
import type { MountedLayer } from '@/utils/content/mount-layer';
import type { LayerView } from '@/utils/content/PageLayer';
import { plainCard } from '@/utils/content/page-thing';
import { watchMarks } from '@/utils/content/stand-in/frame-marks';
import { sayCovers } from '@/utils/content/stand-in/ask-shell';
import { listOverlapping, nameCovers } from '@/utils/dom/name-cover';
import { isMostlyShown } from '@/utils/dom/mostly-shown';
import { isInPlainView } from '@/utils/dom/plain-view';
import type { ClickedButton, StandIn } from '@/utils/messaging/click-messages';
import { ask, NoAnswerError, onClickAsked, type ShownClick } from '@/utils/messaging/client';

/** The card that the page on top shows in place of one in a builder's frame. */
export interface AskedHere {
  card: () => LayerView['standIn'];
  /** The page has changed: what is asked goes with the builder's frame. */
  refresh: () => void;
}

interface Asked {
  id: string;
  frame: HTMLElement;
  view: CardView;
  /** What shared the frame's room, and the frame's own style, when it was last looked at. */
  around: { elements: Set<Element>; style: string };
  /** Taken off for a moment: the card itself lies over the frame, too. */
  isOff: boolean;
}

const HIDDEN =
  'The builder cannot be seen any more. Nothing was done. Close what lies over it, and open the card in there again.';

function toView({ asked }: ShownClick, covers: readonly string[]): CardView {
  const why = `${sayCovers(covers)}, so buttons in there cannot be pressed safely. Press here instead. The card in the builder shows what will be written.`;
  return {
    ...plainCard(asked.title, null),
    client: asked.client,
    warning: {
      kind: asked.question === null ? 'attention' : 'question',
      text: asked.question === null ? why : `${why} ${asked.question}`,
    },
    primary: asked.primary === null ? null : { label: asked.primary },
    secondary: asked.secondary === null ? null : { label: asked.secondary },
  };
}

/**
 * Asks for a click in the page on top while something lies over the builder's frame: here the
 * browser tells for each button by itself whether it is in plain view.
 */
export function createAskedHere(
  { host, guard, isReady }: MountedLayer,
  onChange: () => void,
  signal: AbortSignal,
): AskedHere {
  let current: Asked | undefined;
  const marks = watchMarks(signal);
  const set = (next: Asked | undefined) => {
    current = next;
    onChange();
  };

  const readAround = (frame: HTMLElement): Asked['around'] => ({
    elements: listOverlapping(frame, host),
    style: frame.style.cssText,
  });

  /** Ends the asking once nothing but our own card lies over the frame. */
  const lookAgain = async (asked: Asked) => {
    const { frame, around } = asked;
    const now = readAround(frame);
    const isLess = [...around.elements].some((element) => !now.elements.has(element));
    if (!isLess && now.style === around.style) return;
    const off = { ...asked, around: now, isOff: true };
    set(off);
    const isFree = await isInPlainView(frame);
    if (current === off) set(isFree ? undefined : { ...off, isOff: false });
  };

  const show = async (click: ShownClick): Promise<StandIn> => {
    const nobody = { isAsked: false, covers: [] };
    const frame = await marks.find(click.asked.mark, click.builder);
    // Nothing is drawn in a hidden tab: nobody looks at it, and the browser tells nothing.
    if (!frame || document.hidden || !isMostlyShown(frame, host)) return nobody;
    if (await isInPlainView(frame)) return nobody;
    const covers = nameCovers(frame, host).slice(0, 5);
    const view = toView(click, covers);
    set({ id: click.id, frame, view, around: readAround(frame), isOff: false });
    return { isAsked: true, covers };
  };

  onClickAsked({ show, hide: (id) => (current?.id === id ? set(undefined) : undefined) }, signal);

  const press = async (button: ClickedButton) => {
    if (!current) return;
    const asked = current;
    const { id, view, frame } = asked;
    // Another frame may have asked meanwhile.
    const isStillAsked = () => current?.id === id;
    const end = (problem: string) => {
      if (!isStillAsked()) return;
      const over = { primary: null, secondary: null, warning: null };
      set({ ...asked, view: { ...view, ...over, result: { kind: 'refused', text: problem } } });
    };
    if (!isMostlyShown(frame, host)) {
      end(HIDDEN);
      return;
    }
    const answer = await ask('click.press', { id, button }).catch((error: unknown) => {
      if (!(error instanceof NoAnswerError)) throw error;
      return { ok: false as const, problem: error.message };
    });
    if (!answer.ok) end(answer.problem);
    else if (isStillAsked()) set(undefined);
  };
  const onButton = (button: ClickedButton, event: Event) => {
    if (guard.accepts(event)) void press(button);
  };

  return {
    card: () =>
      current && !current.isOff
        ? {
            id: current.id,
            view: readied(current.view, isReady('stand-in')),
            onButton,
            onClose: () => set(undefined),
          }
        : null,
    refresh: () => {
      if (!current || current.isOff) return;
      if (current.frame.isConnected) void lookAgain(current);
      else current = undefined;
    },
  };
}
