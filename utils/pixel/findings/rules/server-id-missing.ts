import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const serverIdMissing: SessionRule = {
  id: 'server-id-missing',
  severity: 'warning',
  scope: 'pairing',
  why: 'Without an event ID Meta cannot tell that the browser has reported the same thing already.',
  fix: {
    highLevel:
      'Let the contact come from HighLevel’s own funnel form: it stores the event ID that the workflow then sends. Contacts from elsewhere have none.',
    eventsManager: 'In Test events, open the Server row: Event ID must be filled in.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing }) => {
    const rows =
      pairing?.server
        .map(({ row }) => row)
        .filter(({ receivedFrom }) => receivedFrom === 'Server') ?? [];
    // A list that shows no IDs at all says nothing about a single row.
    if (rows.every(({ eventId }) => eventId === null)) return [];
    const without = rows.filter(
      ({ eventId, handling }) => eventId === null && handling !== 'Deduplicated',
    );
    return without.map((row) => ({
      message: `The server sent ${quote(row.eventName)} without an event ID, while other events have one.`,
      rows: [row],
    }));
  },
  examples: {
    triggers: [{ event: {}, rows: [{}, { eventName: 'Schedule', eventId: null }] }],
    silent: [
      { event: {}, rows: [{}] },
      { event: {}, rows: [{ eventId: null }] },
    ],
  },
};
