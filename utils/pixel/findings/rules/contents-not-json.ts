import { customValue } from '@/utils/pixel/findings/event-subject';
import { isObjectText, isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong". */
export const contentsNotJson: EventRule = {
  id: 'contents-not-json',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['contents'] },
  why: 'Meta cannot read which products are meant, so catalogue ads cannot show them.',
  fix: {
    highLevel: "Send contents as a list: contents: [{id: 'sku1', quantity: 1}], and not as a text.",
    eventsManager: 'In Test events, open the event: contents must be a list with id and quantity.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const contents = customValue(subject, 'contents');
    if (typeof contents !== 'string' || contents === '') return null;
    if (isPlaceholder(contents) && !isObjectText(contents)) return null;
    return `The list of products (contents) of ${quote(subject.event.eventName)} is a text that Meta cannot read.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[contents]': '[{id: sku1}]', 'cd[content_type]': 'product' } },
      { event: { 'cd[contents]': 'sku1', 'cd[content_type]': 'product' } },
      { event: { 'cd[contents]': '[object Object]', 'cd[content_type]': 'product' } },
      {
        event: {
          'cd[contents]': '[{"id":"a","of":{"b":{"c":1}}},]',
          'cd[content_type]': 'product',
        },
      },
    ],
    silent: [
      { event: { 'cd[contents]': '[{"id":"sku1","quantity":1}]', 'cd[content_type]': 'product' } },
      { event: { 'cd[contents]': '{{cart.items}}', 'cd[content_type]': 'product' } },
      { event: {} },
    ],
  },
};
