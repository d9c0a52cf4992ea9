import type { CardResult } from '@/components/page/card-view';
import type { SaveState, SaveTracker } from '@/utils/content/save-tracker';
import { fitName, readName } from '@/utils/dom/locate/name-match';
import { FIELDS } from '@/utils/sites/highlevel/fields';
import { findActionPanel } from '@/utils/sites/highlevel/action-fields';
import { readWorkflowState } from '@/utils/sites/highlevel/read-workflow';

const isSaveAction = (target: EventTarget | null) => {
  const button = target instanceof Element ? target.closest('button, [role=button]') : null;
  return button !== null && fitName(readName(button.textContent), FIELDS.saveAction.nameSet) > 0;
};

/**
 * Follows a filled action from its panel to a published workflow, by the builder's own words. That
 * the action was saved is told by its panel, which closes after Save action was pressed: a panel
 * that closes otherwise took what was filled with it.
 */
export function trackWorkflowSaves(document: Document, signal: AbortSignal): SaveTracker {
  let state: SaveState = 'none';
  let address = '';
  let isPressed = false;
  let isActionSaved = false;

  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && isSaveAction(event.target)) isPressed = true;
    },
    { signal, capture: true },
  );

  const begin = (next: SaveState) => {
    state = next;
    address = location.pathname + location.search;
    isPressed = false;
    isActionSaved = false;
  };

  return {
    note: (result: CardResult | null) => {
      if (result?.kind === 'verified') begin('unsaved');
      if (result?.kind === 'not-saved') begin('failed');
      if (result?.kind === 'saved') {
        begin('unsaved');
        isActionSaved = true;
      }
      if (result?.kind === 'undone' && !isActionSaved) begin('none');
    },
    look: (screen) => {
      if (state !== 'none' && address !== location.pathname + location.search) begin('none');
      if (state === 'none') return state;
      if (isPressed && findActionPanel(screen).state === 'absent') isActionSaved = true;
      if (!isActionSaved) return state;
      const { workflow, status } = readWorkflowState(screen);
      if (workflow === 'unsaved') state = 'unsaved';
      if (workflow === 'saved') state = status === 'published' ? 'published' : 'saved';
      return state;
    },
  };
}
