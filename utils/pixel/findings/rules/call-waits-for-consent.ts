import { describeCalls } from '@/utils/pixel/findings/describe-calls';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "fbq": after `consent`, `revoke` events wait for `grant`. */
export const callWaitsForConsent: SessionRule = {
  id: 'call-waits-for-consent',
  severity: 'warning',
  scope: 'session',
  on: 'unsent',
  why: 'The page has told Meta’s script that the visitor has not agreed. That is right until they do; if nobody is ever asked, nothing is ever sent.',
  fix: {
    highLevel:
      'Agree in the cookie banner and look again. If nothing is sent then, the banner does not pass the answer on: insert the consent variant of the pixel code.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ unsent }) =>
    describeCalls(
      unsent.filter(({ consentRevoked }) => consentRevoked),
      (names) => `The page called fbq for ${names}, and it waits for the visitor’s consent.`,
    ),
  examples: {
    triggers: [{ unsent: [{ consentRevoked: true }] }],
    silent: [{ unsent: [{}] }, { event: {} }],
  },
};
