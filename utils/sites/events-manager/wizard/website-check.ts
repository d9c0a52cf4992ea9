import { isTextControl } from '@/utils/dom/control';
import { fitName, readName } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';
import { isVisible } from '@/utils/dom/visible';
import { CHECK_PASSED } from '@/utils/sites/events-manager/wizard/wizard-names';
import { findModal } from '@/utils/sites/events-manager/wizard/wizard-step';

/** What the page says of the website's address: the green tick, a complaint, or nothing yet. */
export type WebsiteCheck = 'passed' | 'refused' | 'unchecked';

function saysPassed(text: string, domain: string): boolean {
  const rest = text.toLowerCase().split(domain).join(' ').replace(/\s+/g, ' ').trim();
  return fitName(readName(rest), CHECK_PASSED) > 0;
}

/**
 * Reads what came of Check, for this domain: a text that says so in a language we know, or the
 * page's own status naming the domain; a complaint counts before either.
 */
export function readWebsiteCheck(screen: Screen, field: Element, domain: string): WebsiteCheck {
  const root = findModal(screen) ?? screen.document.body;
  const isInvalid = field.getAttribute('aria-invalid') === 'true';
  const complaints = Array.from(root.querySelectorAll('[role=alert]')).filter(
    (alert) => alert.textContent.trim() !== '' && isVisible(alert),
  );
  if (isInvalid || complaints.length > 0) return 'refused';
  if (isTextControl(field) && field.value.trim() === '') return 'unchecked';
  const statuses = Array.from(root.querySelectorAll('[role=status]')).filter(isVisible);
  if (statuses.some((status) => status.textContent.toLowerCase().includes(domain))) return 'passed';
  const texts = screen.texts.filter(({ element }) => root.contains(element) && isVisible(element));
  return texts.some(({ text }) => saysPassed(text, domain)) ? 'passed' : 'unchecked';
}
