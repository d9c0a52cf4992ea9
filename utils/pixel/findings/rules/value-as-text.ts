import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** What JavaScript would not write for a number was a text in the page’s code; see custom-value. */
export const valueAsText: EventRule = {
  id: 'value-as-text',
  severity: 'info',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'Meta reads such texts most of the time. A number is safer, because nothing can slip into it.',
  fix: {
    highLevel: 'In tracking code, write the number without quotation marks: value: 197.5.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const { kind, text } = readAmount(customValue(subject, 'value'));
    return kind === 'number-text'
      ? `The value of ${quote(subject.event.eventName)} was given as the text ${quote(text)} instead of a number.`
      : null;
  },
  examples: {
    triggers: [{ event: { 'cd[value]': '0.00' } }, { event: { 'cd[value]': '1e3' } }],
    silent: [{ event: {} }, { event: { 'cd[value]': '197.5' } }, { event: { 'cd[value]': '$10' } }],
  },
};
