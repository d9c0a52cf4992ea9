import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const valueNotANumber: EventRule = {
  id: 'value-not-a-number',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'Meta can only count numbers. This value is ignored, and on the server the whole event may be refused.',
  fix: {
    highLevel:
      'Put a plain number with a point into value: 197.5. In the workflow, Lead value must be a number or a merge field that becomes one.',
    eventsManager: 'In Test events, open the event and check the value.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const { kind, text } = readAmount(customValue(subject, 'value'));
    if (kind !== 'unreadable' && kind !== 'placeholder') return null;
    return text === ''
      ? `The value of ${quote(subject.event.eventName)} is not a number.`
      : `The value of ${quote(subject.event.eventName)} is ${quote(text)}, which is not a number.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[value]': 'abc' } },
      { event: { 'cd[value]': '10-20' } },
      { event: { 'cd[value]': '[12]' } },
      { event: { 'cd[value]': 'undefined' } },
      { event: { 'cd[value]': '{{Order.Amount}}' } },
    ],
    silent: [
      { event: {} },
      { event: { 'cd[value]': '$10' } },
      { event: { 'cd[value]': '0.00' } },
      { event: { 'cd[value]': '' } },
    ],
  },
};
