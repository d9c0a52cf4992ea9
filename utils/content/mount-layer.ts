import { h, render } from 'preact';
import style from '@/components/page/page.css?inline';
import { createClickGuard, type ClickGuard } from '@/utils/dom/click-guard';
import { PageLayer, type LayerProps } from '@/utils/content/PageLayer';

export interface MountedLayer {
  update: (props: LayerProps) => void;
  host: Element;
  /** Whether one of our own elements is at a point of the window: the page cannot see into us. */
  isAt: (selector: string, x: number, y: number) => boolean;
  guard: ClickGuard;
  /** Whether a click on the main buttons of a card would count now, by where the card stands. */
  isReady: (where: CardPlace) => boolean;
}

/** `placed`: under its chip. `stand-in`: at the top of the page, for one in a builder's frame. */
export type CardPlace = 'placed' | 'stand-in';

const CARD_BUTTONS = '> .pc-card > .pc-card-actions :is(.pc-button-primary, .pc-button-secondary)';

/** Keyboard events that stay ours: the page's short cuts must not fire while one types in a card. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy'];

/**
 * Puts our layer into the page: a host on `body`, a closed shadow root, a constructed style sheet
 * (a page's content security policy does not reach those). Gone when the signal aborts.
 */
export function mountLayer(onGuardChange: () => void, signal: AbortSignal): MountedLayer {
  const host = document.createElement('pixel-courier');
  host.style.cssText = 'all: initial; position: fixed; left: 0; top: 0; z-index: 2147483647;';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const keep = (event: Event) => {
    // With no card open an Escape is meant for the page: for the dialog we stand beside.
    const isPageEscape = event instanceof KeyboardEvent && event.key === 'Escape';
    if (!isPageEscape || root.querySelector('[role=dialog]')) event.stopPropagation();
  };
  for (const type of OWN_EVENTS) host.addEventListener(type, keep, { signal });
  // A dialog of the page that keeps the focus inside itself must not pull it out of our card.
  window.addEventListener(
    'focusin',
    (event) => {
      if (event.target === host) event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  const guard = createClickGuard(onGuardChange, signal);
  const observer = new MutationObserver(() => guard.watch(root));
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    render(null, root);
    host.remove();
  });
  return {
    host,
    isAt: (selector, x, y) => Boolean(root.elementFromPoint(x, y)?.closest(selector)),
    guard,
    isReady: (where) => {
      const buttons = Array.from(root.querySelectorAll(`.pc-${where} ${CARD_BUTTONS}`));
      // A button that is not drawn yet has been in nobody's view.
      return buttons.length > 0 && buttons.every(guard.isReady);
    },
    update: (props) => {
      if (signal.aborted) return;
      if (!host.isConnected) document.body.append(host);
      render(h(PageLayer, props), root);
    },
  };
}
