import { enumerate } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const otherDataset: SessionRule = {
  id: 'other-dataset',
  severity: 'warning',
  scope: 'session',
  why: 'Visitors of this client are counted for somebody else, and this client’s dataset stays empty.',
  fix: {
    highLevel:
      'Replace the pixel code on this page by this client’s. If both are wanted, insert this client’s beside it.',
    eventsManager: 'Copy the dataset ID from the client’s Settings.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ session: { datasetId }, sites }) => {
    if (
      datasetId === undefined ||
      sites.length === 0 ||
      sites.some(({ event }) => event.pixelId === datasetId)
    )
      return [];
    const ids = [...new Set(sites.map(({ event }) => event.pixelId))];
    return [
      {
        message: `All events here go to ${enumerate(ids)}, and none to this client’s dataset ${datasetId}.`,
        events: sites.map(({ event }) => event),
      },
    ];
  },
  examples: {
    triggers: [{ event: {}, datasetId: '1234567890123456' }],
    silent: [
      { event: {}, datasetId: '1029384756102938' },
      { event: {} },
      { datasetId: '1234567890123456' },
    ],
  },
};
