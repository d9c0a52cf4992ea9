import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong": "$10". */
export const valueWithSymbol: EventRule = {
  id: 'value-with-symbol',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'Meta can only count plain numbers. With a currency sign in it the value is lost, and on the server the event may be refused.',
  fix: {
    highLevel:
      "Send the number alone, and the currency beside it: {value: 10, currency: 'USD'}. In the workflow, use a field that holds only the number.",
    eventsManager: 'In Test events, open the event and check the value.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const { kind, text, number } = readAmount(customValue(subject, 'value'));
    if (kind !== 'symbol') return null;
    return `The value of ${quote(subject.event.eventName)} is ${quote(text)}, with a currency in it. It must be a plain number${number === null ? '' : `: ${number}`}.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[value]': '$10' } },
      { event: { 'cd[value]': '$1,299.00' } },
      { event: { 'cd[value]': '12,50 €' } },
      { event: { 'cd[value]': '10 USD' } },
    ],
    silent: [{ event: {} }, { event: { 'cd[value]': '12,50' } }, { event: { 'cd[value]': 'abc' } }],
  },
};
