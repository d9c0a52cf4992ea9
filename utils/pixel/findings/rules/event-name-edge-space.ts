import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const eventNameEdgeSpace: EventRule = {
  id: 'event-name-edge-space',
  severity: 'error',
  scope: 'event',
  why: 'Meta takes the space for a part of the name, so this is not the standard event and pairs with nothing.',
  fix: {
    highLevel:
      'Take the space out of the name, in the page’s tracking code and in the workflow’s Conversions API action.',
    eventsManager: 'Nothing to change. Check the name in Test events afterwards.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.eventName.trim() === event.eventName
      ? null
      : `The event name ${quote(event.eventName)} begins or ends with a space.`,
  examples: {
    triggers: [{ event: { ev: 'Lead ' } }],
    silent: [{ event: {} }, { event: { ev: 'Quiz done' } }],
  },
};
