import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const requestRefused: EventRule = {
  id: 'request-refused',
  severity: 'error',
  scope: 'event',
  on: 'failure',
  alsoAutomatic: true,
  why: 'The address was reached, and did not take the event.',
  fix: {
    highLevel:
      'Compare the pixel ID in the tracking code with the client’s dataset ID. With a proxy of your own, look there first.',
    eventsManager: 'In Settings, check that the dataset exists and is not restricted.',
  },
  link: 'events-manager.settings',
  find: ({ request, event }) =>
    request.status !== null && request.status >= 400
      ? `${quote(event.eventName)} was refused with the answer ${request.status}.`
      : null,
  examples: {
    triggers: [
      { event: {}, request: { status: 403 } },
      { event: {}, request: { status: 500 } },
    ],
    silent: [
      { event: {} },
      { event: {}, request: { status: 302 } },
      { event: {}, request: { status: null } },
    ],
  },
};
