import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: "No attribution data found", step skipped. */
export const attributionMissing: SessionRule = {
  id: 'attribution-missing',
  severity: 'warning',
  scope: 'setup',
  why: 'The contact came without a click on an ad (no fbclid), so HighLevel skips the action and Meta hears nothing.',
  fix: {
    highLevel:
      'That is right for contacts who did not come from an ad. For a test, open the funnel with ?fbclid=test123 at the end of the address and fill in its own form.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    setupHit(
      session.setup?.attributionMissing === true,
      'The workflow skipped the Conversions API action: “No attribution data found”.',
      seenAtOf(session, 'attributionMissing'),
    ),
  examples: {
    triggers: [{ setup: { attributionMissing: true } }],
    silent: [{ setup: { attributionMissing: false } }, { event: {} }],
  },
};
