import { locate } from '@/utils/dom/locate/locate';
import { readScreen } from '@/utils/dom/locate/screen';
import { waitFor } from '@/utils/dom/settle';
import { isVisible } from '@/utils/dom/visible';
import type { ActionPanel } from '@/utils/sites/highlevel/action-fields';
import { FIELDS } from '@/utils/sites/highlevel/fields';

/** How pressing the panel's own Save action went, by the page's own signs. */
export type SavedAction =
  | { state: 'saved' }
  /** `said`: what the page says, in its own words; empty when it says nothing. */
  | { state: 'refused'; said: string }
  | { state: 'unanswered' };

/** What holds a panel with its buttons. */
const PANELS = '[class*="n-drawer"], [role=dialog], aside, form, dialog, [class*="n-modal"]';
/** Messages under fields, and toasts of Naive UI; [guess] beyond the classes of the library. */
const FIELD_MESSAGES =
  '.n-form-item-feedback--error, [class*="feedback"][class*="error"], [class*="row-error"], [class*="error-message"]';
const TOASTS =
  '.n-message--error-type, .n-notification--error-type, .n-alert--error-type, [role=alert]';
/** A page that has not answered after this many ms is told as such; it may still answer. */
const LONGEST = 15_000;
const LONGEST_QUOTE = 160;

/** The panel's own Save action; undefined where it is not clear which button that is. */
export function findSaveAction(panel: ActionPanel): HTMLElement | undefined {
  for (let part: Element | null = panel.element; part; part = outerPanel(part)) {
    const located = locate(readScreen(part), FIELDS.saveAction);
    if (located.state === 'found' && located.element instanceof HTMLElement)
      return located.element.matches(':disabled') ? undefined : located.element;
    if (located.state === 'ambiguous') return undefined;
  }
  return undefined;
}

const outerPanel = (part: Element) => part.parentElement?.closest(PANELS) ?? null;

function listMessages(document: Document): Element[] {
  return Array.from(document.querySelectorAll(`${FIELD_MESSAGES}, ${TOASTS}`)).filter(
    (element) => isVisible(element) && element.textContent.trim() !== '',
  );
}

const quote = (messages: Element[]) => {
  const texts = messages.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
  return [...new Set(texts)].join(' · ').slice(0, LONGEST_QUOTE);
};

/**
 * Presses Save action, and waits for what the page does: the panel closes (saved), or it says what
 * is wrong. `onSlow` is told when the page takes longer than a person expects.
 */
export async function saveAction(
  panel: ActionPanel,
  button: HTMLElement,
  onSlow: () => void,
): Promise<SavedAction> {
  const { ownerDocument: document } = panel.element;
  const before = new Set(listMessages(document));
  const look = (): SavedAction | undefined => {
    const said = listMessages(document).filter((message) => !before.has(message));
    if (said.length > 0) return { state: 'refused', said: quote(said) };
    const isGone = !panel.element.isConnected || !isVisible(panel.element);
    return isGone ? { state: 'saved' } : undefined;
  };
  button.click();
  const quick = await waitFor(document, look, 2_000);
  if (quick) return quick;
  onSlow();
  return (await waitFor(document, look, LONGEST)) ?? { state: 'unanswered' };
}
