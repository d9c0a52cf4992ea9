import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const predictedValueNotANumber: EventRule = {
  id: 'predicted-value-not-a-number',
  severity: 'warning',
  scope: 'event',
  on: { customKeys: ['predicted_ltv'] },
  why: 'Meta uses the predicted value of a customer only when it is a plain number.',
  fix: {
    highLevel: 'Send predicted_ltv as a number: 99.9, without a currency sign.',
    eventsManager: 'In Test events, open the event and check predicted_ltv.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const { kind, text } = readAmount(customValue(subject, 'predicted_ltv'));
    return ['number', 'number-text', 'placeholder'].includes(kind)
      ? null
      : `The predicted value (predicted_ltv) of ${quote(subject.event.eventName)} is ${quote(text)}, which is not a plain number.`;
  },
  examples: {
    triggers: [
      { event: { 'cd[predicted_ltv]': '$99' } },
      { event: { 'cd[predicted_ltv]': 'high' } },
    ],
    silent: [{ event: { 'cd[predicted_ltv]': '99.9' } }, { event: {} }],
  },
};
