import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { readRow } from '@/utils/pixel/findings/server-row';

/** Facts, Meta: at most 7 days old; freshness over 2 h is noticeably worse, over 24 h bad. */
export const serverEventLate: SessionRule = {
  id: 'server-event-late',
  severity: 'warning',
  scope: 'pairing',
  why: 'Meta learns from fresh events: after two hours they are worth noticeably less, and after seven days they are refused.',
  fix: {
    highLevel:
      'Look for a Wait step before the Conversions API action, and for a trigger that comes days later, such as a pipeline stage.',
    eventsManager: 'Under Overview, look at the event’s data freshness.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    (session.testEvents ?? []).flatMap((row): Hit[] => {
      const text = readRow(row).get('event_time') ?? '';
      const hours = /^\d{10}$/.test(text) ? (row.seenAt - Number(text) * 1000) / 3_600_000 : 0;
      if (row.receivedFrom !== 'Server' || hours <= 24) return [];
      return [
        {
          message: `The server event ${quote(row.eventName)} arrived ${Math.floor(hours / 24)} ${hours < 48 ? 'day' : 'days'} after it happened.`,
          rows: [row],
        },
      ];
    }),
  examples: {
    triggers: [{ rows: [{ parameters: { 'Event time': '1794800000' } }] }],
    silent: [{ rows: [{ parameters: { 'Event time': '1794999990' } }] }, { rows: [{}] }],
  },
};
