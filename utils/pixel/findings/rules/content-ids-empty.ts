import { customValue } from '@/utils/pixel/findings/event-subject';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';
import type { JsonValue } from '@/utils/pixel/pixel-event';

function isEmpty(id: JsonValue): boolean {
  if (typeof id === 'string') return id === '' || isPlaceholder(id);
  return typeof id === 'object';
}

export const contentIdsEmpty: EventRule = {
  id: 'content-ids-empty',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['content_ids'] },
  why: 'Meta does not learn which product it was about, so catalogue ads cannot show it.',
  fix: {
    highLevel: "Fill in the product’s id where the code builds the list: content_ids: ['sku1'].",
    eventsManager: 'In Test events, open the event and check content_ids.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const ids = customValue(subject, 'content_ids');
    if (!Array.isArray(ids)) return null;
    if (ids.length > 0 && !ids.some(isEmpty)) return null;
    return ids.length === 0
      ? `The list of product ids (content_ids) of ${quote(subject.event.eventName)} is empty.`
      : `In the list of product ids (content_ids) of ${quote(subject.event.eventName)}, an id is empty.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[content_ids]': '[]', 'cd[content_type]': 'product' } },
      { event: { 'cd[content_ids]': '["a",""]', 'cd[content_type]': 'product' } },
      { event: { 'cd[content_ids]': '[null]', 'cd[content_type]': 'product' } },
    ],
    silent: [
      { event: { 'cd[content_ids]': '["a",7]', 'cd[content_type]': 'product' } },
      { event: { 'cd[content_ids]': 'sku' } },
    ],
  },
};
