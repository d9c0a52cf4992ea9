import { missHits } from '@/utils/pixel/findings/miss-hits';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const pairOtherDataset: SessionRule = {
  id: 'pair-other-dataset',
  severity: 'error',
  scope: 'pairing',
  why: 'The browser’s events go to one dataset and the server’s to another, so neither has the whole picture and nothing is paired.',
  fix: {
    highLevel:
      'Compare the dataset ID in the workflow’s Conversions API action with the pixel ID in the tracking code. Both must be this client’s.',
    eventsManager: 'Open the client’s dataset and copy its ID from Settings.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) =>
    missHits(
      pairing,
      'other-dataset',
      ({ event }, row) =>
        `The browser sends ${quote(event.eventName)} to dataset ${event.pixelId}, the server sends the same event to ${quote(row.datasetId)}.`,
    ),
  examples: {
    triggers: [{ event: {}, rows: [{ datasetId: '1234567890123456' }] }],
    silent: [{ event: {}, rows: [{}] }],
  },
};
