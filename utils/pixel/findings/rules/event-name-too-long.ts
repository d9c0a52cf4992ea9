import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Meta’s pixel reference: names of custom events have at most 50 characters. */
export const eventNameTooLong: EventRule = {
  id: 'event-name-too-long',
  severity: 'warning',
  scope: 'event',
  why: 'Meta takes names of up to 50 characters. Longer ones may be cut off or dropped.',
  fix: {
    highLevel:
      'Give the event a short name in the tracking code, and put the rest into its data, for example as content_name.',
    eventsManager: 'Look in Overview under which name the event appears, if at all.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.eventName.length > 50
      ? `The event name ${quote(event.eventName)} has ${event.eventName.length} characters. Meta allows 50.`
      : null,
  examples: {
    triggers: [{ event: { ev: 'FreeConsultationRequestedOnTheLandingPageOfTheSpringCampaign' } }],
    silent: [{ event: {} }, { event: { ev: 'x'.repeat(50) } }],
  },
};
