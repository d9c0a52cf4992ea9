import { readAmount } from '@/utils/pixel/findings/amount';
import { contentsOf } from '@/utils/pixel/findings/contents';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const valueInCents: EventRule = {
  id: 'value-in-cents',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['contents'] },
  why: 'Every sale looks a hundred times larger than it was.',
  fix: {
    highLevel:
      'Send the amount in whole units: 197.5, and not 19750. Payment services often hand it over in cents: divide by 100 in the tracking code.',
    eventsManager: 'Under Overview, compare the value of Purchase with your sales.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const { number } = readAmount(customValue(subject, 'value'));
    const sum = contentsOf(subject).reduce(
      (total, { price, quantity }) => total + price * quantity,
      0,
    );
    if (number === null || sum <= 0 || Math.abs(number - sum * 100) > 0.5) return null;
    return `The value of ${quote(subject.event.eventName)} is ${number}, but its items add up to ${Math.round(sum * 100) / 100}: it is most likely given in cents.`;
  },
  examples: {
    triggers: [
      {
        event: {
          ev: 'Purchase',
          'cd[value]': '19750',
          'cd[contents]': '[{"id":"sku1","quantity":2,"item_price":98.75}]',
          'cd[content_type]': 'product',
        },
      },
    ],
    silent: [
      {
        event: {
          ev: 'Purchase',
          'cd[value]': '197.5',
          'cd[contents]': '[{"id":"sku1","quantity":2,"item_price":98.75}]',
          'cd[content_type]': 'product',
        },
      },
      { event: { 'cd[contents]': '[{"id":"sku1","quantity":2}]' } },
      { event: { 'cd[contents]': 'sku1' } },
    ],
  },
};
