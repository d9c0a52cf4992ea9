import { failureOf } from '@/utils/pixel/findings/failure';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const requestFailed: EventRule = {
  id: 'request-failed',
  severity: 'warning',
  scope: 'event',
  on: 'failure',
  alsoAutomatic: true,
  why: 'The event did not reach Meta. Once may be chance; always means a network, a firewall or a filter that stands in between.',
  fix: {
    highLevel:
      'Reload the page and look again. If it stays so, try another network without a VPN or filter.',
    eventsManager: 'In Test events, check whether the event arrives from another network.',
  },
  link: 'events-manager.overview',
  find: ({ request, event }) =>
    failureOf(request) === 'network'
      ? `The request with ${quote(event.eventName)} failed, so Meta did not get it.`
      : null,
  examples: {
    triggers: [
      { event: {}, request: { status: 0, error: 'net::ERR_CONNECTION_RESET' } },
      { event: {}, request: { status: 0, error: null } },
    ],
    silent: [
      { event: {} },
      { event: {}, request: { status: 0, error: 'net::ERR_ABORTED' } },
      { event: {}, request: { status: null } },
    ],
  },
};
