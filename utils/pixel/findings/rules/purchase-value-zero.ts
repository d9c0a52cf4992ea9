import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const purchaseValueZero: EventRule = {
  id: 'purchase-value-zero',
  severity: 'warning',
  scope: 'event',
  on: { names: ['Purchase'] },
  why: 'Campaigns that optimise for value learn that your buyers are worth nothing.',
  fix: {
    highLevel:
      'Take the amount from the order: {{Order.Amount}} with the trigger Order Submitted, or an assumed value in Lead value. If the order was free, send another event.',
    eventsManager: 'Under Overview, compare the value of Purchase with your sales.',
  },
  link: 'highlevel.workflow',
  find: (subject) =>
    readAmount(customValue(subject, 'value')).number === 0
      ? 'This Purchase has the value 0.'
      : null,
  examples: {
    triggers: [
      { event: { ev: 'Purchase', 'cd[value]': '0' } },
      { event: { ev: 'Purchase', 'cd[value]': '0.00' } },
    ],
    silent: [{ event: { ev: 'Purchase', 'cd[value]': '0.5' } }, { event: { 'cd[value]': '0' } }],
  },
};
