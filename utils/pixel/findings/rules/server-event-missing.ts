import { isStandardEvent } from '@/utils/pixel/catalog';
import { groupBy } from '@/utils/pixel/findings/group-by';
import { quote } from '@/utils/pixel/findings/quote';
import type { SessionRule } from '@/utils/pixel/findings/rule';

export const serverEventMissing: SessionRule = {
  id: 'server-event-missing',
  severity: 'info',
  scope: 'pairing',
  why: 'When only the browser reports an action, Meta misses everybody whose browser blocks the pixel.',
  fix: {
    highLevel:
      'Check in this order: is the workflow published and not a draft; does its trigger fit (Form Submitted, Survey Submitted, Customer Booked Appointment, Order Form Submission); does its log say “No attribution data found”, which means that the contact came without a click on an ad.',
    eventsManager:
      'Server events appear in Test events only while its test code is in use; otherwise look under Overview a few minutes later.',
  },
  link: 'highlevel.workflow',
  find: ({ pairing, session }) => {
    const rows = (session.testEvents ?? []).filter(({ receivedFrom }) => receivedFrom === 'Server');
    if (rows.length === 0 || pairing === null) return [];
    const names = new Set(rows.map(({ eventName }) => eventName.toLowerCase()));
    const ids = new Set(rows.flatMap(({ eventId }) => eventId ?? []));
    const alone = pairing.browser.filter(
      ({ event, status }) =>
        status === 'Browser only' &&
        isStandardEvent(event.eventName) &&
        event.eventName !== 'PageView' &&
        !names.has(event.eventName.toLowerCase()) &&
        !ids.has(event.eventId ?? ''),
    );
    return groupBy(alone, ({ event }) => event.eventName).map((group) => ({
      message: `The browser reports ${quote(group[0]?.event.eventName ?? '')}, and Test events shows no server event of that name.`,
      events: group.map(({ event }) => event),
    }));
  },
  examples: {
    triggers: [{ events: [{}, { ev: 'Schedule', eid: 'sch-91' }], rows: [{}] }],
    silent: [
      { event: {}, rows: [{}] },
      { event: {} },
      { event: {}, rows: [{ eventName: 'lead' }] },
    ],
  },
};
