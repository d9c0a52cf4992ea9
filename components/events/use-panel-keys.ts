import { useEffect, useRef } from 'preact/hooks';
import { copyText } from '../ui/copy-text';
import { copyAsJson } from '@/utils/pixel/export/copy-event';
import type { Selection } from './use-selection';

export interface PanelKeys {
  selection: Selection;
  /** Goes to the filter. */
  onFilter: () => void;
  /** Goes to the detail. */
  onDetail: () => void;
  /** False when there was nothing to close. */
  onEscape: () => boolean;
}

/**
 * The keys that work anywhere in the panel but where somebody writes. An Esc that was of use here
 * ends here: DevTools listens on the document, and would open its drawer at it.
 */
export function usePanelKeys(keys: PanelKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) {
        if (event.key === 'Escape') event.stopPropagation();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
      const { selection, onFilter, onDetail, onEscape } = now.current;
      const isOnControl = target instanceof HTMLElement && target.closest('button, a') !== null;
      const act = {
        '/': onFilter,
        '?': () => selection.show('keys'),
        f: () => selection.show('findings'),
        m: selection.mark,
        c: () => {
          if (selection.row !== null && target instanceof HTMLElement)
            void copyText(copyAsJson(selection.row, true), target);
        },
        Enter: isOnControl ? undefined : onDetail,
      }[event.key];
      if (event.key === 'Escape') {
        if (!onEscape()) return;
        event.stopPropagation();
      } else if (act === undefined) return;
      event.preventDefault();
      act?.();
    };
    document.documentElement.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
