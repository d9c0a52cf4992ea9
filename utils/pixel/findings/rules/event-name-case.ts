import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: event names are case-sensitive. */
export const eventNameCase: EventRule = {
  id: 'event-name-case',
  severity: 'error',
  scope: 'event',
  on: 'like-standard',
  why: 'Capitals count: Meta takes this for an event of your own, so campaigns that optimise for the standard event do not see it.',
  fix: {
    highLevel:
      'Write the name exactly as Meta does, in the page’s tracking code and in the workflow’s Conversions API action. Save and publish.',
    eventsManager:
      'Events that came in under the wrong name cannot be renamed. Build no custom conversion on it.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, likeness }) => {
    return likeness?.how === 'case'
      ? `${quote(event.eventName)} is not a standard event: it must be written “${likeness.standard}”.`
      : null;
  },
  examples: {
    triggers: [
      { event: { ev: 'lead' } },
      { event: { ev: 'PURCHASE' } },
      { event: { ev: 'Pageview' } },
    ],
    silent: [{ event: {} }, { event: { ev: 'QuizDone' } }, { event: { ev: 'Purchse' } }],
  },
};
