import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const eventNamePlaceholder: EventRule = {
  id: 'event-name-placeholder',
  severity: 'error',
  scope: 'event',
  why: 'Under this name nobody finds the event again, and no campaign can use it.',
  fix: {
    highLevel:
      'A merge field such as {{…}} is not filled in inside tracking code: write the event’s name there as plain text.',
    eventsManager:
      'Nothing to change. The wrong name stays listed under Overview until it has not been sent for a while.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    isPlaceholder(event.eventName)
      ? `The event is named ${quote(event.eventName)}: a placeholder that was never filled in.`
      : null,
  examples: {
    triggers: [{ event: { ev: '{{event_name}}' } }, { event: { ev: 'undefined' } }],
    silent: [{ event: {} }, { event: { ev: 'NullsecTalk' } }],
  },
};
