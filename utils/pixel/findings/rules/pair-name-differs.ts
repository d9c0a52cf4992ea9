import { missHits } from '@/utils/pixel/findings/miss-hits';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const pairNameDiffers: SessionRule = {
  id: 'pair-name-differs',
  severity: 'warning',
  scope: 'pairing',
  why: 'Meta pairs two events only when their names are equal. With different names both are counted.',
  fix: {
    highLevel:
      'Give both the same name: in the workflow’s Conversions API action (Facebook event name) and in the page’s tracking code.',
    eventsManager:
      'In Test events, both rows must show the same name, one of them marked Deduplicated.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) =>
    missHits(
      pairing,
      'name-differs',
      ({ event }, row) =>
        `Browser and server use the same event ID for different names: ${quote(event.eventName)} and ${quote(row.eventName)}.`,
    ),
  examples: {
    triggers: [{ event: {}, rows: [{ eventName: 'Contact' }] }],
    silent: [{ event: {}, rows: [{}] }],
  },
};
