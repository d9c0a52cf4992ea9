import { missHits } from '@/utils/pixel/findings/miss-hits';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const pairNameCase: SessionRule = {
  id: 'pair-name-case',
  severity: 'error',
  scope: 'pairing',
  why: 'Capitals count in event names. Meta sees two different events, and neither is recognised as the other.',
  fix: {
    highLevel:
      'In the workflow’s Conversions API action, choose the event name from the list, and write the same name in the page’s code: Lead, not lead.',
    eventsManager:
      'In Test events, both rows must show the same name, one of them marked Deduplicated.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) =>
    missHits(
      pairing,
      'name-case',
      ({ event }, row) =>
        `The browser says ${quote(event.eventName)} and the server says ${quote(row.eventName)}: capitals count, so Meta does not pair them.`,
    ),
  examples: {
    triggers: [{ event: {}, rows: [{ eventName: 'lead' }] }],
    silent: [{ event: {}, rows: [{}] }],
  },
};
