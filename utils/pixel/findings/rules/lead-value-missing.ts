import { readAmount } from '@/utils/pixel/findings/amount';
import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** The help article advises assumed values such as 1000 or 2000. */
export const leadValueMissing: EventRule = {
  id: 'lead-value-missing',
  severity: 'info',
  scope: 'event',
  on: {
    names: [
      'Lead',
      'Schedule',
      'Contact',
      'SubmitApplication',
      'CompleteRegistration',
      'StartTrial',
      'Subscribe',
    ],
  },
  once: true,
  why: 'With a value, even an assumed one, Meta can compare campaigns by what they bring in instead of by the number of forms.',
  fix: {
    highLevel:
      'In the workflow’s Conversions API action, fill in Lead value with what such a contact is worth to the client on average, and the Currency.',
    eventsManager: 'Under Overview, the event then shows a value.',
  },
  link: 'highlevel.workflow',
  find: (subject) =>
    readAmount(customValue(subject, 'value')).kind === 'absent'
      ? `${quote(subject.event.eventName)} has no value.`
      : null,
  examples: {
    triggers: [{ event: { 'cd[value]': null } }, { event: { ev: 'Schedule', 'cd[value]': '' } }],
    silent: [
      { event: {} },
      { event: { ev: 'ViewContent', 'cd[value]': null } },
      { event: { 'cd[value]': '$10' } },
    ],
  },
};
