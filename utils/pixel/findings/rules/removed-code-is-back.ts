import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: the settings API ignores empty strings. */
export const removedCodeIsBack: SessionRule = {
  id: 'removed-code-is-back',
  severity: 'error',
  scope: 'setup',
  why: 'The old code is still on the live pages, though the field was emptied.',
  fix: {
    highLevel:
      'Put something harmless into the field instead of nothing, such as <!-- empty -->, save, open it again and check.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ session }) =>
    setupHit(
      session.setup?.removedCodeIsBack === true,
      'The tracking code was emptied and saved, and stands there again.',
      seenAtOf(session, 'removedCodeIsBack'),
    ),
  examples: {
    triggers: [{ setup: { removedCodeIsBack: true } }],
    silent: [{ setup: { removedCodeIsBack: false } }, { event: {} }],
  },
};
