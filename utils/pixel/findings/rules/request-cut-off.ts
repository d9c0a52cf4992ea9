import { failureOf } from '@/utils/pixel/findings/failure';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const requestCutOff: EventRule = {
  id: 'request-cut-off',
  severity: 'info',
  scope: 'event',
  on: 'failure',
  alsoAutomatic: true,
  why: 'The browser stopped waiting because the page was left. Such events mostly arrive, but not always.',
  fix: {
    highLevel:
      'Do not redirect at once after the event: fire it on the page that comes next, or wait half a second.',
    eventsManager: 'In Test events, check whether the event arrives.',
  },
  link: 'highlevel.page-builder',
  find: ({ request, event }) =>
    failureOf(request) === 'left'
      ? `The page was left while ${quote(event.eventName)} was being sent. It may or may not have arrived.`
      : null,
  examples: {
    triggers: [
      { event: {}, request: { status: 0, error: 'net::ERR_ABORTED' } },
      { event: {}, request: { status: 0, error: 'NS_BINDING_ABORTED' } },
    ],
    silent: [{ event: {} }],
  },
};
