import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const valueWithoutCurrency: EventRule = {
  id: 'value-without-currency',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'Without a currency Meta cannot add values up, and leaves them out of value reports.',
  fix: {
    highLevel:
      "Add the currency beside the value: {value: 1000, currency: 'USD'}. In the workflow’s Conversions API action, choose the Currency.",
    eventsManager: 'In Test events, open the event: value and currency must both be there.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    if (subject.event.eventName === 'Purchase') return null;
    const currency = customValue(subject, 'currency');
    const isMissing = currency === undefined || currency === null || currency === '';
    return isMissing && readAmount(customValue(subject, 'value')).number !== null
      ? `${quote(subject.event.eventName)} has a value, but no currency.`
      : null;
  },
  examples: {
    triggers: [{ event: { 'cd[currency]': null } }],
    silent: [
      { event: {} },
      { event: { 'cd[currency]': null, 'cd[value]': null } },
      { event: { ev: 'Purchase', 'cd[currency]': null } },
    ],
  },
};
