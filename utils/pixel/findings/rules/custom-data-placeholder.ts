import { isObjectText, isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

const LISTS = new Set(['contents', 'content_ids']);

export const customDataPlaceholder: EventRule = {
  id: 'custom-data-placeholder',
  severity: 'warning',
  scope: 'event',
  why: 'The page sent the name of a field instead of what belongs in it, so Meta gets a text that means nothing.',
  fix: {
    highLevel:
      'Merge fields such as {{contact.…}} are filled in by workflows and emails, not in tracking code. In a page’s code, take the value from the page itself.',
    eventsManager:
      'In Test events, open the event: no parameter may read “undefined” or hold curly brackets.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const bad: string[] = [];
    for (const key in event.customData) {
      // Rules of their own tell of these.
      if (key === 'value' || key === 'currency') continue;
      const value = event.customData[key];
      const isText = typeof value === 'string';
      if (isText && LISTS.has(key) && isObjectText(value)) continue;
      if (value === null || (isText && isPlaceholder(value))) bad.push(key);
    }
    return bad.length === 0
      ? null
      : `${quote(event.eventName)} was sent with a placeholder that was never filled in: ${enumerate(bad.map(quote))}.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[content_name]': '{{product.name}}' } },
      { event: { 'cd[order_id]': 'undefined' } },
      { event: { 'cd[note]': '[object Object]' } },
    ],
    silent: [
      { event: {} },
      { event: { 'cd[value]': 'NaN' } },
      { event: { 'cd[content_name]': 'Nullarbor trip' } },
      { event: { 'cd[contents]': '[object Object]', 'cd[content_type]': 'product' } },
      { event: { 'cd[data]': '{"a":{"b":1}},' } },
      { event: { 'cd[contents]': '[{"id":"a","quantity":1}]', 'cd[content_type]': 'product' } },
    ],
  },
};
