import { missHits } from '@/utils/pixel/findings/miss-hits';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "Deduplication": 48 hours. */
export const pairTooLate: SessionRule = {
  id: 'pair-too-late',
  severity: 'warning',
  scope: 'pairing',
  why: 'Meta pairs the two sides only within 48 hours. After that the second one is counted as another event.',
  fix: {
    highLevel:
      'Check for a Wait step before the Conversions API action in the workflow, and move the action in front of it.',
    eventsManager:
      'Under Overview, look at the event’s freshness: more than two hours is noticeably worse.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) =>
    missHits(
      pairing,
      'too-far-apart',
      ({ event }) =>
        `The server event that belongs to ${quote(event.eventName)} is more than 48 hours away from it, so Meta counts both.`,
    ),
  examples: {
    triggers: [{ event: {}, rows: [{ seenAt: 1_795_300_000_000 }] }],
    silent: [{ event: {}, rows: [{}] }],
  },
};
