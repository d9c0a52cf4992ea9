import { customValue } from '@/utils/pixel/findings/event-subject';
import { isObjectText, isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong". */
export const contentIdsNotAList: EventRule = {
  id: 'content-ids-not-a-list',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['content_ids'] },
  why: 'Meta expects a list, even for one product. As a single text the id may not be found in the catalogue.',
  fix: {
    highLevel: "Put the ids in square brackets: content_ids: ['sku1'].",
    eventsManager: 'In Test events, open the event: content_ids must be a list.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const ids = customValue(subject, 'content_ids');
    if (ids === undefined || ids === null || ids === '' || Array.isArray(ids)) return null;
    if (typeof ids === 'string' && isPlaceholder(ids) && !isObjectText(ids)) return null;
    return `The product ids (content_ids) of ${quote(subject.event.eventName)} are not a list.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[content_ids]': 'sku', 'cd[content_type]': 'product' } },
      { event: { 'cd[content_ids]': '[object Object]', 'cd[content_type]': 'product' } },
      { event: { 'cd[content_ids]': '{"0":"sku"}', 'cd[content_type]': 'product' } },
    ],
    silent: [
      { event: { 'cd[content_ids]': '["sku"]', 'cd[content_type]': 'product' } },
      { event: {} },
    ],
  },
};
