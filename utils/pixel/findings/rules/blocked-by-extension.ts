import { failureOf } from '@/utils/pixel/findings/failure';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: ad blockers. */
export const blockedByExtension: EventRule = {
  id: 'blocked-by-extension',
  severity: 'warning',
  scope: 'event',
  on: 'failure',
  alsoAutomatic: true,
  once: true,
  why: 'Nothing of this visit reaches Meta through the browser. Visitors with the same blocker are only counted if the server reports them.',
  fix: {
    highLevel:
      'Switch the ad blocker off for this site to test. For visitors who use one, the workflow’s Conversions API action is the answer.',
    eventsManager:
      'Under Overview, compare browser and server events: the server must cover what browsers block.',
  },
  link: 'events-manager.overview',
  find: ({ request }) =>
    failureOf(request) === 'extension'
      ? 'The request was blocked in this browser, most likely by an ad blocker.'
      : null,
  examples: {
    triggers: [
      { event: {}, request: { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' } },
      { event: {}, request: { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT.Inspector' } },
    ],
    silent: [{ event: {} }, { event: {}, request: { status: 0, error: 'net::ERR_FAILED' } }],
  },
};
