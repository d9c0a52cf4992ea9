import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';
import type { JsonValue } from '@/utils/pixel/pixel-event';

function isProduct(entry: JsonValue): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  const { id, quantity } = entry;
  const hasId = (typeof id === 'string' && id !== '') || typeof id === 'number';
  return hasId && Number(quantity) >= 1;
}

export const contentsMalformed: EventRule = {
  id: 'contents-malformed',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['contents'] },
  why: 'Meta matches products with the catalogue by their id. Entries without id and quantity are passed over.',
  fix: {
    highLevel:
      "Give every entry an id that is in the catalogue, and a quantity: contents: [{id: 'sku1', quantity: 1}].",
    eventsManager: 'In Commerce Manager, compare the ids with those of the catalogue.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const contents = customValue(subject, 'contents');
    if (typeof contents !== 'object' || contents === null) return null;
    if (!Array.isArray(contents))
      return `The products (contents) of ${quote(subject.event.eventName)} are not a list.`;
    if (contents.length === 0)
      return `The list of products (contents) of ${quote(subject.event.eventName)} is empty.`;
    return contents.every(isProduct)
      ? null
      : `In the list of products (contents) of ${quote(subject.event.eventName)}, an entry lacks its id or a quantity of at least 1.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[contents]': '[{"sku":"a"}]', 'cd[content_type]': 'product' } },
      { event: { 'cd[contents]': '[]', 'cd[content_type]': 'product' } },
      { event: { 'cd[contents]': '{"id":"a","quantity":1}', 'cd[content_type]': 'product' } },
    ],
    silent: [
      { event: { 'cd[contents]': '[{"id":"a","quantity":"1"}]', 'cd[content_type]': 'product' } },
      { event: { 'cd[contents]': 'sku1' } },
    ],
  },
};
