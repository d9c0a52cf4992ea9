import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Takes the focus up where what had it is gone: a button that closed its own pane, or that there is
 * nothing more to press. Otherwise it falls to the page, and with it who works by the keyboard.
 */
export function useKeptFocus(focused: RefObject<Element | null>, takeUp: () => void): void {
  useLayoutEffect(() => {
    const last = focused.current;
    if (last === null || (last.isConnected && !last.matches(':disabled'))) return;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement !== last) return;
    focused.current = null;
    takeUp();
  });
}
