import { groupBy } from '@/utils/pixel/findings/group-by';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const browserEventMissing: SessionRule = {
  id: 'browser-event-missing',
  severity: 'info',
  scope: 'pairing',
  why: 'Browser events reach Meta at once and carry the visitor’s cookies. With only the server side, matching is weaker.',
  fix: {
    highLevel:
      'Check that the page on which it happens holds the pixel code, and that it fires this event. A step that was cloned comes without its tracking code.',
    eventsManager:
      'Under Test events, open the page through Test browser events and watch whether the event appears.',
  },
  link: 'highlevel.page-builder',
  find: ({ pairing, sites }) => {
    if (pairing === null || sites.length === 0) return [];
    const names = new Set(sites.map(({ event }) => event.eventName.toLowerCase()));
    const datasets = new Set(sites.map(({ event }) => event.pixelId));
    const alone = pairing.server.filter(
      ({ row, status, nearMiss }) =>
        status === 'Server only' &&
        nearMiss === null &&
        datasets.has(row.datasetId) &&
        !names.has(row.eventName.toLowerCase()),
    );
    return groupBy(alone, ({ row }) => row.eventName).map((group) => ({
      message: `The server reports ${quote(group[0]?.row.eventName ?? '')}, and no browser event of that name was seen.`,
      rows: group.map(({ row }) => row),
    }));
  },
  examples: {
    triggers: [{ event: {}, rows: [{}, { eventName: 'Schedule', eventId: 'srv-2' }] }],
    silent: [
      { event: {}, rows: [{}] },
      {
        event: {},
        rows: [{ eventName: 'Schedule', eventId: 'srv-2', datasetId: '1234567890123456' }],
      },
    ],
  },
};
