import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "What goes wrong": "12,50". */
export const valueDecimalComma: EventRule = {
  id: 'value-decimal-comma',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'Meta reads a point as the decimal mark. A comma makes the value unreadable, or a hundred times too large.',
  fix: {
    highLevel:
      'Send the number with a point: 12.5. In tracking code take the number itself, and not the text that the page shows.',
    eventsManager: 'In Test events, open the event and check the value.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const { kind, text, number } = readAmount(customValue(subject, 'value'));
    return kind === 'decimal-comma' && number !== null
      ? `The value of ${quote(subject.event.eventName)} is ${quote(text)}, with a decimal comma. It must be ${number}.`
      : null;
  },
  examples: {
    triggers: [{ event: { 'cd[value]': '12,50' } }, { event: { 'cd[value]': '1.299,00' } }],
    silent: [
      { event: {} },
      { event: { 'cd[value]': '12.50' } },
      { event: { 'cd[value]': '1,299' } },
    ],
  },
};
