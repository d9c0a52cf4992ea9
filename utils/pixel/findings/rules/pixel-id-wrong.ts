import { isDatasetId } from '@/utils/pixel/dataset-id';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: 14 to 18 digits. */
export const pixelIdWrong: EventRule = {
  id: 'pixel-id-wrong',
  severity: 'error',
  scope: 'event',
  once: true,
  why: 'No dataset has such an ID, so nobody receives these events.',
  fix: {
    highLevel: 'Insert the pixel code anew, with the ID of the client’s dataset.',
    eventsManager: 'Copy the dataset ID from Settings.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ event }) =>
    isDatasetId(event.pixelId)
      ? null
      : `The pixel ID ${quote(event.pixelId)} has ${event.pixelId.length} digits. Those of Meta have 14 to 18.`,
  examples: {
    triggers: [{ event: { id: '12345' } }, { event: { id: '1234567890123456789012' } }],
    silent: [{ event: {} }],
  },
};
