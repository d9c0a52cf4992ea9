import { isCurrencyCode } from '@/utils/pixel/findings/currency';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const currencyLowerCase: EventRule = {
  id: 'currency-lower-case',
  severity: 'info',
  scope: 'event',
  on: { customKeys: ['currency'] },
  why: 'Meta’s documents ask for capitals. Most tools accept small letters, but not every report does.',
  fix: { highLevel: 'Write the code in capitals: USD.', eventsManager: 'Nothing to change.' },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const currency = customValue(subject, 'currency');
    if (
      typeof currency !== 'string' ||
      !isCurrencyCode(currency) ||
      currency === currency.toUpperCase()
    )
      return null;
    return `The currency of ${quote(subject.event.eventName)} is written ${quote(currency)} instead of ${currency.toUpperCase()}.`;
  },
  examples: {
    triggers: [{ event: { 'cd[currency]': 'usd' } }],
    silent: [{ event: {} }, { event: { 'cd[currency]': 'dollars' } }],
  },
};
