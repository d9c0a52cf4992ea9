import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Of funnel events and lead events. */
const SUITED =
  /^(?:form submitted|survey submitted|customer booked appointment|order form submission|order submitted|facebook lead form submitted|pipeline stage changed)$/i;

/** Facts, HighLevel: triggers for funnel events. */
export const triggerUnsuited: SessionRule = {
  id: 'trigger-unsuited',
  severity: 'error',
  scope: 'setup',
  why: 'With this trigger the contact comes without the data of the visit, and the action is skipped.',
  fix: {
    highLevel:
      'Use Form Submitted, Survey Submitted, Customer Booked Appointment or Order Form Submission, each with a filter for the particular form. For booked calls it is Customer Booked Appointment and not Appointment.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) => {
    const wrong = (session.setup?.triggers ?? []).filter((trigger) => !SUITED.test(trigger.trim()));
    return setupHit(
      wrong.length > 0,
      `The workflow starts with ${enumerate(wrong.map(quote))}, which does not fit the Conversions API action.`,
      seenAtOf(session, 'triggers'),
    );
  },
  examples: {
    triggers: [{ setup: { triggers: ['Appointment'] } }],
    silent: [
      { setup: { triggers: ['Customer Booked Appointment', 'Form Submitted'] } },
      { event: {} },
    ],
  },
};
