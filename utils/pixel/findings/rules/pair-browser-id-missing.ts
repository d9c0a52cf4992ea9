import { missHits } from '@/utils/pixel/findings/miss-hits';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const pairBrowserIdMissing: SessionRule = {
  id: 'pair-browser-id-missing',
  severity: 'error',
  scope: 'pairing',
  replaces: ['event-id-missing'],
  why: 'Both sides report the same action, and Meta cannot see that they belong together: it counts two.',
  fix: {
    highLevel:
      'Fire the browser event with the ID that the workflow sends. HighLevel’s own funnel events do this; a call pasted by hand needs the ID as its fourth part, as eventID.',
    eventsManager:
      'In Test events, the two rows must show the same Event ID, and one of them must be marked Deduplicated.',
  },
  link: 'highlevel.page-builder',
  find: ({ pairing }) =>
    missHits(
      pairing,
      'id-missing',
      ({ event }) =>
        `The server reports ${quote(event.eventName)} as well, but the browser event has no event ID that the server could know, so both are counted.`,
    ),
  examples: {
    triggers: [{ event: { eid: null }, rows: [{ eventId: 'srv-1' }] }],
    silent: [
      { event: {}, rows: [{}] },
      { event: { eid: null }, rows: [{ eventName: 'Schedule' }] },
    ],
  },
};
