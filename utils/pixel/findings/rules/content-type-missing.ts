import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const contentTypeMissing: EventRule = {
  id: 'content-type-missing',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['content_ids', 'contents'] },
  why: 'Meta then guesses whether the ids are products or groups of them, and catalogue ads may not find them.',
  fix: {
    highLevel:
      "Add content_type: 'product' beside the ids, or 'product_group' if they are ids of groups.",
    eventsManager: 'In Commerce Manager, see under Events whether the products are matched.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const type = customValue(subject, 'content_type');
    if (type !== undefined && type !== '' && type !== null) return null;
    return `${quote(subject.event.eventName)} names products, but not what kind of ids they are (content_type).`;
  },
  examples: {
    triggers: [
      { event: { 'cd[content_ids]': '["a"]' } },
      { event: { 'cd[contents]': '[{"id":"a","quantity":1}]' } },
    ],
    silent: [
      { event: { 'cd[content_ids]': '["a"]', 'cd[content_type]': 'product' } },
      { event: {} },
    ],
  },
};
