import { parseEventType } from '@/utils/sites/highlevel/event-type';
import type { ActionFieldName } from '@/utils/workflow/action-field';

const compact = (text: string) => text.replace(/[\s_-]/g, '').toLowerCase();

/**
 * What an option of one of the action's lists means, in our own words; the text itself where it
 * means nothing we know. Event types are translated; event names may be written in words ("Submit
 * application") and currencies with their names ("USD - US Dollar"): nobody has published how.
 */
export function meaningOf(name: ActionFieldName, text: string, wanted: string): string {
  const shown = text.trim();
  if (name === 'eventType') return parseEventType(shown) ?? shown;
  if (name === 'eventName' && compact(shown) === compact(wanted)) return wanted;
  if (name === 'currency' && /^[A-Z]{3}$/.test(wanted)) {
    const codes = shown.match(/\b[A-Z]{3}\b/g) ?? [];
    if (codes.length === 1 && codes[0] === wanted) return wanted;
  }
  return shown;
}
