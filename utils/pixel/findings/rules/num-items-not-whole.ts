import { customValue } from '@/utils/pixel/findings/event-subject';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const numItemsNotWhole: EventRule = {
  id: 'num-items-not-whole',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['num_items'] },
  why: 'Meta ignores a number of items that is not a whole number.',
  fix: { highLevel: 'Send num_items as a whole number: 2.', eventsManager: 'Nothing to change.' },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const items = customValue(subject, 'num_items');
    if (items === undefined || items === '' || items === null) return null;
    const text = typeof items === 'string' ? items : JSON.stringify(items);
    return /^\d{1,7}$/.test(text) || isPlaceholder(text)
      ? null
      : `The number of items (num_items) of ${quote(subject.event.eventName)} is ${quote(text)}, which is no whole number.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[num_items]': '2.5' } },
      { event: { 'cd[num_items]': 'two' } },
      { event: { 'cd[num_items]': '-1' } },
    ],
    silent: [{ event: { 'cd[num_items]': '2' } }, { event: {} }],
  },
};
