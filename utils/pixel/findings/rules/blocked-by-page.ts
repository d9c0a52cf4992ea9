import { failureOf } from '@/utils/pixel/findings/failure';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: CSP. */
export const blockedByPage: EventRule = {
  id: 'blocked-by-page',
  severity: 'error',
  scope: 'event',
  on: 'failure',
  alsoAutomatic: true,
  once: true,
  why: 'The page’s own security rule forbids it, so no visitor’s event ever arrives.',
  fix: {
    highLevel:
      'The site sends a Content-Security-Policy: allow https://www.facebook.com and https://connect.facebook.net in img-src, connect-src, script-src, form-action and frame-src. On HighLevel’s own pages look at code that was added, elsewhere ask who runs the site.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ request }) =>
    failureOf(request) === 'page'
      ? 'The page’s own security rule (Content-Security-Policy) blocked the request.'
      : null,
  examples: {
    triggers: [
      { event: {}, request: { status: 0, error: 'net::ERR_BLOCKED_BY_CSP' } },
      { event: {}, request: { status: 0, error: 'csp' } },
    ],
    silent: [
      { event: {} },
      { event: {}, request: { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' } },
    ],
  },
};
