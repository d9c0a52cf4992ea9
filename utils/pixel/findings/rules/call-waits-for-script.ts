import { describeCalls } from '@/utils/pixel/findings/describe-calls';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "Why nothing fired": a queue that Meta's script never took over. */
export const callWaitsForScript: SessionRule = {
  id: 'call-waits-for-script',
  severity: 'warning',
  scope: 'session',
  on: 'unsent',
  why: 'The page told the pixel, and Meta’s script was not there to send it: an ad blocker or the page’s own rules keep it out, it loads late, or the base code is broken. The event is lost when the visitor leaves.',
  fix: {
    highLevel:
      'Reload with ad blockers off. If it stays so, switch off Optimize JavaScript in the funnel’s Settings, and replace the pixel code by a fresh copy.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ unsent }) =>
    describeCalls(
      unsent.filter(({ call, consentRevoked }) => call.queued && !consentRevoked),
      (names) =>
        `The page called fbq for ${names}, but Meta’s script had not loaded, and nothing was sent.`,
    ),
  examples: {
    triggers: [{ unsent: [{ call: { command: 'track', args: '["Lead"]', queued: true } }] }],
    silent: [
      { unsent: [{}] },
      {
        unsent: [
          { call: { command: 'track', args: '["Lead"]', queued: true }, consentRevoked: true },
        ],
      },
      { event: {} },
    ],
  },
};
