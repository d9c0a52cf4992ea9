import { missHits } from '@/utils/pixel/findings/miss-hits';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const pairIdDiffers: SessionRule = {
  id: 'pair-id-differs',
  severity: 'error',
  scope: 'pairing',
  why: 'Meta pairs the two sides only when name and event ID are the same. As they are, the action is counted twice.',
  fix: {
    highLevel:
      'Let both sides use the ID that HighLevel’s funnel stored with the contact: remove a Lead call that was pasted by hand, or take its ID from the funnel.',
    eventsManager:
      'In Test events, compare the Event ID of the Browser row and of the Server row: they must be equal, letter by letter.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) =>
    missHits(
      pairing,
      'id-differs',
      ({ event }, row) =>
        `Browser and server both report ${quote(event.eventName)}, with different event IDs: ${quote(event.eventId ?? '')} and ${quote(row.eventId ?? '')}. Both are counted.`,
    ),
  examples: {
    triggers: [{ event: {}, rows: [{ eventId: 'something-else' }] }],
    silent: [
      { event: {}, rows: [{}] },
      { event: {}, rows: [{ eventId: null }] },
    ],
  },
};
