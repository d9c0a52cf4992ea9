import type { CardResult } from '@/components/page/card-view';
import type { SavedState } from '@/utils/client/apply-list';
import { readScreen, type Screen } from '@/utils/dom/locate/screen';
import {
  findSaveButton,
  listToasts,
  readSaveButton,
  readSavedMark,
  type SaveButton,
} from '@/utils/sites/highlevel/save-signs';

/** How far what was filled has come; `none`: nothing was filled on this screen. */
export type SaveState = 'none' | SavedState;

/** Follows one document from a fill to its publishing, by what the page itself says. */
export interface SaveTracker {
  /** A card came to this end. */
  note: (result: CardResult | null) => void;
  /** Takes another look at the page. */
  look: (screen: Screen) => SaveState;
}

/** Told by the page only: its Save moved "Last saved …" on, or a toast came after its button. */
export function trackSaves(document: Document, signal: AbortSignal): SaveTracker {
  let state: SaveState = 'none';
  let address = '';
  let markBefore: string | null = null;
  let pressed: SaveButton | undefined;
  let known = new WeakSet<Element>();

  const isNew = (toast: Element) => !known.has(toast);
  const forgetToasts = () => {
    const all = [...listToasts(document, 'success'), ...listToasts(document, 'error')];
    known = new WeakSet(all);
  };

  document.addEventListener(
    'click',
    (event) => {
      const button = event.isTrusted ? readSaveButton(event.target) : undefined;
      if (button === undefined || state === 'none') return;
      pressed = button;
      forgetToasts();
    },
    { signal, capture: true },
  );

  const settle = (screen: Screen) => {
    const mark = readSavedMark(screen);
    const hasMoved = mark !== null && mark !== markBefore;
    const hasPublish = findSaveButton(screen, 'publish') !== undefined;
    if (pressed !== undefined && listToasts(document, 'error').some(isNew)) {
      state = pressed === 'publish' ? state : 'failed';
      pressed = undefined;
      return;
    }
    const isTold = pressed !== undefined && listToasts(document, 'success').some(isNew);
    if (pressed === 'publish' && isTold && state === 'saved') state = 'published';
    else if (hasMoved || (pressed === 'save' && isTold))
      state = state === 'published' ? state : hasPublish ? 'saved' : 'live';
    else return;
    if (hasMoved) markBefore = mark;
    pressed = undefined;
  };

  return {
    note: (result) => {
      if (result?.kind === 'verified') {
        state = 'unsaved';
        address = location.pathname;
        markBefore = readSavedMark(readScreen(document));
        pressed = undefined;
        forgetToasts();
      }
      if (result?.kind === 'undone' && state === 'unsaved') state = 'none';
    },
    look: (screen) => {
      if (state !== 'none' && address !== location.pathname) state = 'none';
      if (state !== 'none' && state !== 'live' && state !== 'published') settle(screen);
      return state;
    },
  };
}
