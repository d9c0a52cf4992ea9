import type { SessionRule } from '@/utils/pixel/findings/rule';
import { setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, "Why nothing fired": the lock consent. */
export const consentRevoked: SessionRule = {
  id: 'consent-revoked',
  severity: 'warning',
  scope: 'setup',
  why: 'Meta’s script holds all events back until the visitor agrees. Right if the visitor declined; if nobody is ever asked, nothing is ever sent.',
  fix: {
    highLevel:
      'Let the cookie banner give consent: with HighLevel’s own, insert the consent variant of the pixel code, which waits for LCCookieConsentDoneFB.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ session }) =>
    setupHit(
      session.pageState?.locks.includes('consent') === true,
      'The page told Meta’s script that the visitor has not agreed, so it sends nothing.',
    ),
  examples: {
    triggers: [{ pageState: { locks: ['consent'] } }],
    silent: [{ pageState: { locks: [] } }, { event: {} }],
  },
};
