import { groupBy } from '@/utils/pixel/findings/group-by';
import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, HighLevel: funnel > Events, "Track using both pixel ID and conversion API", is a second path. */
export const serverEventTwice: SessionRule = {
  id: 'server-event-twice',
  severity: 'warning',
  scope: 'pairing',
  why: 'Two server events with different IDs are two conversions for Meta.',
  fix: {
    highLevel:
      'Look for two senders: two workflows with the same trigger, or a workflow beside the funnel’s own Events tab (“Track using both pixel ID and conversion API”). Keep one.',
    eventsManager: 'In Test events, one submission must show one Server row per event name.',
  },
  link: 'highlevel.funnel-events',
  find: ({ session }) => {
    const rows = (session.testEvents ?? []).filter(
      ({ receivedFrom, handling }) => receivedFrom === 'Server' && handling !== 'Deduplicated',
    );
    return groupBy(rows, ({ datasetId, eventName }) => `${datasetId} ${eventName}`).flatMap(
      (group): Hit[] => {
        const near = group.filter(
          (row, at) =>
            at > 0 &&
            Math.abs(row.seenAt - (group[at - 1]?.seenAt ?? 0)) <= 5000 &&
            row.eventId !== group[at - 1]?.eventId,
        );
        return near.length === 0
          ? []
          : [
              {
                message: `The server sent ${quote(group[0]?.eventName ?? '')} twice within five seconds, with different event IDs.`,
                rows: group,
              },
            ];
      },
    );
  },
  examples: {
    triggers: [{ rows: [{}, { eventId: 'srv-2' }] }],
    silent: [
      { rows: [{}] },
      { rows: [{}, { eventId: 'srv-2', seenAt: 1_795_000_060_000 }] },
      { rows: [{}, { eventId: 'srv-2', handling: 'Deduplicated' }] },
    ],
  },
};
