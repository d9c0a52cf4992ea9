import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: error 100/2804009 on the server; the script warns and still sends. */
export const purchaseValueMissing: EventRule = {
  id: 'purchase-value-missing',
  severity: 'error',
  scope: 'event',
  on: { names: ['Purchase'] },
  why: 'Without a value Meta cannot work out revenue or return on ad spend, and refuses the same event from the server.',
  fix: {
    highLevel:
      'In the workflow’s Conversions API action, fill in Lead value, for an order form with {{Order.Amount}}. In tracking code, add value and currency to the Purchase.',
    eventsManager: 'In Test events, open the Purchase: value must be there, as a plain number.',
  },
  link: 'highlevel.workflow',
  find: (subject) =>
    readAmount(customValue(subject, 'value')).kind === 'absent'
      ? 'This Purchase has no value, so Meta does not know what it was worth.'
      : null,
  examples: {
    triggers: [
      { event: { ev: 'Purchase', 'cd[value]': null } },
      { event: { ev: 'Purchase', 'cd[value]': '' } },
    ],
    silent: [
      { event: { ev: 'Purchase' } },
      { event: { 'cd[value]': null } },
      { event: { ev: 'Purchase', 'cd[value]': 'undefined' } },
    ],
  },
};
