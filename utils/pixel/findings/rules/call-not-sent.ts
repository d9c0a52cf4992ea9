import { describeCalls } from '@/utils/pixel/findings/describe-calls';
import { repeatedPageViews } from '@/utils/pixel/findings/repeated-page-views';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "Why nothing fired": no locks, an empty queue, and no request. */
export const callNotSent: SessionRule = {
  id: 'call-not-sent',
  severity: 'warning',
  scope: 'session',
  on: 'unsent',
  why: 'Meta’s script took the call, and no request left the browser. It holds events back without consent and until the pixel’s settings have come, and drops those of a pixel that was not started, of a blocked domain, or restricted in Events Manager. An ad blocker can stop a request before it is seen.',
  fix: {
    highLevel:
      'Press “Why is nothing arriving?” while this page is open. Check that the page starts this pixel with init, and look again with ad blockers off.',
    eventsManager:
      'In Settings, look at Traffic permissions, and at events that are restricted or wait to be confirmed.',
  },
  link: 'events-manager.settings',
  find: (view) => {
    const repeated = repeatedPageViews(view);
    return describeCalls(
      view.unsent.filter((one) => !one.call.queued && !one.consentRevoked && !repeated.has(one)),
      (names) => `The page called fbq for ${names}, and no request left the browser.`,
    );
  },
  examples: {
    triggers: [{ unsent: [{}] }, { unsent: [{ eventName: 'PageView' }] }],
    silent: [
      { unsent: [{ consentRevoked: true }] },
      { unsent: [{ call: { command: 'track', args: '["Lead"]', queued: true } }] },
      { event: { ev: 'PageView' }, unsent: [{ eventName: 'PageView' }] },
      { event: {} },
    ],
  },
};
