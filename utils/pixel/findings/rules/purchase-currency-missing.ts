import { customValue } from '@/utils/pixel/findings/event-subject';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: error 100/2804010 on the server. */
export const purchaseCurrencyMissing: EventRule = {
  id: 'purchase-currency-missing',
  severity: 'error',
  scope: 'event',
  on: { names: ['Purchase'] },
  why: 'A value without a currency is only a number: Meta cannot add it up, and refuses the same event from the server.',
  fix: {
    highLevel:
      "In the workflow’s Conversions API action, choose the Currency. In tracking code, add it beside the value: {value: 197.5, currency: 'USD'}.",
    eventsManager: 'In Test events, open the Purchase: currency must be there, with three letters.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const currency = customValue(subject, 'currency');
    const isMissing =
      currency === undefined ||
      currency === null ||
      (typeof currency === 'string' && currency.trim() === '');
    return isMissing ? 'This Purchase has no currency.' : null;
  },
  examples: {
    triggers: [
      { event: { ev: 'Purchase', 'cd[currency]': null } },
      { event: { ev: 'Purchase', 'cd[currency]': '' } },
    ],
    silent: [{ event: { ev: 'Purchase' } }, { event: { 'cd[currency]': null } }],
  },
};
