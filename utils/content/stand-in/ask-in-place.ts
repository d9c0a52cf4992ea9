import type { CardView } from '@/components/page/card-view';
import { plainCard } from '@/utils/content/page-thing';
import { sayCovers } from '@/utils/content/stand-in/ask-shell';
import { nameCovers } from '@/utils/dom/name-cover';
import { isInPlainView } from '@/utils/dom/plain-view';
import type { ClickedButton, StandIn } from '@/utils/messaging/click-messages';
import { ask, NoAnswerError, onClickAsked, type ShownClick } from '@/utils/messaging/client';
import { parseUrl } from '@/utils/sites/parse-url';

/** The card that the page on top shows in place of one in a builder's frame. */
export interface AskedHere {
  view: () => CardView | null;
  press: (button: ClickedButton) => Promise<void>;
  close: () => void;
  /** The page has changed: what is asked goes with the builder's frame. */
  refresh: () => void;
}

interface Asked {
  id: string;
  frame: Element;
  view: CardView;
}

function findFrame(origin: string): HTMLIFrameElement | undefined {
  return Array.from(document.querySelectorAll('iframe')).find(
    ({ src }) => parseUrl(src)?.origin === origin,
  );
}

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
 * browser tells for each button by itself whether it is in plain view. `own`: our element.
 */
export function createAskedHere(
  own: Element,
  onChange: () => void,
  signal: AbortSignal,
): AskedHere {
  let current: Asked | undefined;
  const set = (next: Asked | undefined) => {
    current = next;
    onChange();
  };

  const show = async (click: ShownClick): Promise<StandIn> => {
    const frame = findFrame(click.builder);
    // Nothing is drawn in a hidden tab: nobody looks at it, and the browser tells nothing.
    if (!frame || document.hidden || (await isInPlainView(frame)))
      return { isAsked: false, covers: [] };
    const covers = nameCovers(frame, own).slice(0, 5);
    set({ id: click.id, frame, view: toView(click, covers) });
    return { isAsked: true, covers };
  };

  onClickAsked({ show, hide: (id) => (current?.id === id ? set(undefined) : undefined) }, signal);

  return {
    view: () => current?.view ?? null,
    close: () => set(undefined),
    refresh: () => {
      if (current && !current.frame.isConnected) current = undefined;
    },
    press: async (button) => {
      if (!current) return;
      const { id, frame, view } = current;
      const answer = await ask('click.press', { id, button }).catch((error: unknown) => {
        if (!(error instanceof NoAnswerError)) throw error;
        return { ok: false as const, problem: error.message };
      });
      if (answer.ok) set(undefined);
      else {
        const over = { primary: null, secondary: null, warning: null };
        const result = { kind: 'refused' as const, text: answer.problem };
        set({ id, frame, view: { ...view, ...over, result } });
      }
    },
  };
}
