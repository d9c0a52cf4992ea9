import { customValue } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

const KEYS = [
  ...['eventID', 'eventId', 'eventid', 'EventID', 'EventId', 'EVENTID'],
  ...['event_id', 'event_ID', 'event_Id', 'Event_ID', 'Event_Id', 'EVENT_ID'],
];

/** Facts, Meta, "The event id counts only in the 4th argument". */
export const eventIdInCustomData: EventRule = {
  id: 'event-id-in-custom-data',
  severity: 'error',
  scope: 'event',
  on: { customKeys: KEYS },
  why: 'Meta reads the event ID only from the fourth part of the call. In the third part it is an ordinary detail, so the browser event and the server event are both counted.',
  fix: {
    highLevel:
      "In the page’s tracking code, move the ID out of the data and behind it: fbq('track', 'Lead', {value: 1000}, {eventID: '…'}). Save and publish the page.",
    eventsManager:
      'Nothing to change. Afterwards Test events shows the ID under Event ID instead of among the custom data.',
  },
  link: 'highlevel.page-builder',
  find: (subject) => {
    const { event } = subject;
    if (event.eventIdSource === 'site') return null;
    const key = KEYS.find((name) => customValue(subject, name) !== undefined);
    const value = key === undefined ? undefined : customValue(subject, key);
    if (key === undefined || value === '' || value === null) return null;
    return `The event ID of ${quote(event.eventName)} stands among its data (as ${quote(key)}), where Meta does not look for it.`;
  },
  examples: {
    triggers: [
      { event: { eid: null, 'cd[eventID]': 'lead-7781' } },
      { event: { eid: null, 'cd[event_id]': '12345' } },
      { event: { eid: null, 'cd[Event_ID]': '12345' } },
    ],
    silent: [{ event: {} }, { event: { 'cd[event_id]': 'concert-2026' } }],
  },
};
