import { enumerate } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const severalPixels: SessionRule = {
  id: 'several-pixels',
  severity: 'info',
  scope: 'session',
  on: 'morePixels',
  why: 'Each pixel that does not belong to this client hands its visitors to somebody else’s ad account.',
  fix: {
    highLevel:
      'Check every ID in the tracking code against the client’s dataset ID, and take out what does not belong there.',
    eventsManager: 'Compare the IDs with Data Sources in this client’s business.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ pixels }) => {
    const ids = pixels.map((group) => group[0]?.event.pixelId ?? '');
    return [
      {
        message: `${ids.length} pixels send events here: ${enumerate(ids)}.`,
        events: pixels.flatMap((group) => group[0]?.event ?? []),
      },
    ];
  },
  examples: {
    triggers: [{ events: [{}, { id: '1234567890123456' }] }],
    silent: [{ events: [{}, {}] }],
  },
};
