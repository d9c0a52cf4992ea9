import { watchButton, type WatchedButton } from '@/utils/dom/watched-button';

/** Whether a click may lead to a fill: a person's, on a button that was in plain view. */
export interface ClickGuard {
  /** Starts to watch the buttons below an element that are not watched yet. */
  watch: (root: ParentNode) => void;
  /** Judges a click, in its own handler. */
  accepts: (event: Event) => boolean;
  /** Whether this button's click would count now. */
  isReady: (button: Element) => boolean;
}

/** Guards all buttons of one mount; `onChange` is told when a button becomes ready or covered. */
export function createClickGuard(onChange: () => void, signal: AbortSignal): ClickGuard {
  const watched = new Map<Element, { button: WatchedButton; stop: AbortController }>();
  const drop = (element: Element) => {
    watched.get(element)?.stop.abort();
    watched.delete(element);
  };
  signal.addEventListener('abort', () => Array.from(watched.keys()).forEach(drop));
  return {
    watch: (root) => {
      for (const element of watched.keys()) if (!element.isConnected) drop(element);
      for (const element of root.querySelectorAll('button')) {
        if (watched.has(element)) continue;
        const stop = new AbortController();
        watched.set(element, { button: watchButton(element, onChange, stop.signal), stop });
      }
    },
    accepts: (event) =>
      event.isTrusted &&
      event.currentTarget instanceof Element &&
      watched.get(event.currentTarget)?.button.isTrustworthy() === true,
    isReady: (button) => watched.get(button)?.button.isTrustworthy() === true,
  };
}
