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

const isOurs = (target: EventTarget | null) =>
  target instanceof Element && target.localName === 'pixel-courier';

/**
 * Follows a filled action from its panel to a published workflow, by the builder's own words. That
 * the action was saved is told by its panel, which closes after Save action was pressed: a panel
 * that closes otherwise, such as by its cross after the builder refused to save, took what was
 * filled with it.
 */
export function trackWorkflowSaves(document: Document, signal: AbortSignal): SaveTracker {
  let state: SaveState = 'none';
  let address = '';
  let isPressed = false;
  let isActionSaved = false;

  const onPress = (event: Event) => {
    if (event.isTrusted && !isOurs(event.target)) isPressed = isSaveAction(event.target);
  };
  document.addEventListener('click', onPress, { signal, capture: true });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') isPressed = false;
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
