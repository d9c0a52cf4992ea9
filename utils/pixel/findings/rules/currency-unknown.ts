import { findLikelyCurrency, isCurrencyCode } from '@/utils/pixel/findings/currency';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** ISO 4217. */
export const currencyUnknown: EventRule = {
  id: 'currency-unknown',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['currency'] },
  why: 'Meta only knows three-letter codes. With anything else the value does not count.',
  fix: {
    highLevel:
      'Use the three-letter code, such as USD or EUR, in the tracking code and in the Currency of the workflow’s Conversions API action.',
    eventsManager: 'In Test events, open the event and check the currency.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const currency = customValue(subject, 'currency');
    if (currency === undefined || currency === null || currency === '') return null;
    const text = typeof currency === 'string' ? currency : JSON.stringify(currency);
    if (isCurrencyCode(text)) return null;
    const likely = findLikelyCurrency(text);
    return `The currency of ${quote(subject.event.eventName)} is ${quote(text)}, which is no currency code.${likely === undefined ? '' : ` It was most likely meant to be ${likely}.`}`;
  },
  examples: {
    triggers: [
      { event: { 'cd[currency]': 'dollars' } },
      { event: { 'cd[currency]': '€' } },
      { event: { 'cd[currency]': 'USDD' } },
      { event: { 'cd[currency]': '840' } },
      { event: { 'cd[currency]': 'undefined' } },
    ],
    silent: [
      { event: {} },
      { event: { 'cd[currency]': 'eur' } },
      { event: { 'cd[currency]': '' } },
    ],
  },
};
