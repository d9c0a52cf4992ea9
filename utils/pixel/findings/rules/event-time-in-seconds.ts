import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: ts is in milliseconds, event_time of the server in seconds. */
export const eventTimeInSeconds: EventRule = {
  id: 'event-time-in-seconds',
  severity: 'error',
  scope: 'event',
  on: 'odd-time',
  why: 'Meta reads the time as milliseconds, takes the event for one of 1970, and drops it.',
  fix: {
    highLevel:
      'Where the request is built, give ts in milliseconds: Date.now() as it is. Only the server’s event_time is in seconds.',
    eventsManager: 'In Test events, check that the event appears at all.',
  },
  link: 'highlevel.page-builder',
  find: ({ sentTime, event }) =>
    sentTime !== null && sentTime.length < 12 && /^\d{9,11}$/.test(sentTime)
      ? `The time of ${quote(event.eventName)} is in seconds instead of milliseconds.`
      : null,
  examples: {
    triggers: [{ event: { ts: '1795000000' } }],
    silent: [{ event: {} }, { event: { ts: null } }],
  },
};
