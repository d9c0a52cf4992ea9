import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: with its cookie banner the stock snippet must be replaced by a consent variant. */
export const consentCodeMissing: SessionRule = {
  id: 'consent-code-missing',
  severity: 'warning',
  scope: 'setup',
  why: 'The pixel fires before the visitor was asked.',
  fix: {
    highLevel:
      'Replace the pixel code by the consent variant: it waits for the banner’s answer, and has no image for visitors without JavaScript.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ session }) =>
    setupHit(
      session.setup?.cookieBanner === true && session.setup.codeWaitsForConsent === false,
      'HighLevel’s cookie banner is on, but the pixel code does not wait for it.',
      seenAtOf(session, 'cookieBanner'),
    ),
  examples: {
    triggers: [{ setup: { cookieBanner: true, codeWaitsForConsent: false } }],
    silent: [
      { setup: { cookieBanner: true, codeWaitsForConsent: true } },
      { setup: { cookieBanner: false, codeWaitsForConsent: false } },
      { event: {} },
    ],
  },
};
