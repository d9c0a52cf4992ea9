import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** What an example calls it, as it is or in the marks that say “put yours here”. */
const NAMES = /^[{<[(%$_]*(?:event_?id|your_?event_?id|unique_?id|id|eid|false|true)[}>\])%_]*$/i;

/** An ID that is the same for everybody makes Meta drop all but the first event. */
export const eventIdPlaceholder: EventRule = {
  id: 'event-id-placeholder',
  severity: 'error',
  scope: 'event',
  why: 'Meta takes equal IDs for the same event: with this one, the events of different people are thrown together, and all but the first are dropped.',
  fix: {
    highLevel:
      'Look at the code that makes the ID. A merge field such as {{…}} works in workflows and emails, not in tracking code: use HighLevel’s own event, or make an ID in the page’s code.',
    eventsManager:
      'Nothing to change. In Test events, check that every event now has an ID of its own.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const id = event.eventId ?? '';
    if (!isPlaceholder(id) && !(id.length < 20 && NAMES.test(id))) return null;
    return `The event ID of ${quote(event.eventName)} is ${quote(id)}: a placeholder that was never filled in.`;
  },
  examples: {
    triggers: [
      { event: { eid: 'undefined' } },
      { event: { eid: '{{contact.id}}' } },
      { event: { eid: 'EVENT_ID' } },
      { event: { eid: '<EVENT_ID>' } },
      { event: { eid: '$event_id' } },
    ],
    silent: [{ event: {} }, { event: { eid: 'undefined-behaviour-7' } }, { event: { eid: null } }],
  },
};
