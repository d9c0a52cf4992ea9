import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const valueNegative: EventRule = {
  id: 'value-negative',
  severity: 'error',
  scope: 'event',
  on: { customKeys: ['value'] },
  why: 'Meta has no negative conversions. A refund sent like this makes the reports wrong instead of taking the sale back.',
  fix: {
    highLevel: 'Send no event for refunds and discounts, and check the sum that stands in value.',
    eventsManager: 'Nothing to change. Refunds are not reported through the pixel.',
  },
  link: 'highlevel.workflow',
  find: (subject) => {
    const { number, text } = readAmount(customValue(subject, 'value'));
    return number !== null && number < 0
      ? `The value of ${quote(subject.event.eventName)} is ${quote(text)}: less than nothing.`
      : null;
  },
  examples: {
    triggers: [{ event: { 'cd[value]': '-20' } }, { event: { 'cd[value]': '-$5' } }],
    silent: [{ event: {} }, { event: { 'cd[value]': '0' } }],
  },
};
