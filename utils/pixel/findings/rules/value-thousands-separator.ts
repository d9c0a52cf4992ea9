import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const valueThousandsSeparator: EventRule = {
  id: 'value-thousands-separator',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'A number must not be divided into groups: Meta may read 1,299 as 1, or not at all.',
  fix: {
    highLevel:
      'Send the plain number: 1299. In tracking code take the number itself, and not the text that the page shows.',
    eventsManager: 'In Test events, open the event and check the value.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const { kind, text, number } = readAmount(customValue(subject, 'value'));
    return kind === 'thousands' && number !== null
      ? `The value of ${quote(subject.event.eventName)} is ${quote(text)}, divided into thousands. It must be ${number}.`
      : null;
  },
  examples: {
    triggers: [{ event: { 'cd[value]': '1,299.00' } }, { event: { 'cd[value]': '1 299' } }],
    silent: [
      { event: {} },
      { event: { 'cd[value]': '1299.00' } },
      { event: { 'cd[value]': '12,50' } },
    ],
  },
};
