import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: the token sits in plain text in a workflow. */
export const tokenInPlainText: SessionRule = {
  id: 'token-in-plain-text',
  severity: 'info',
  scope: 'setup',
  why: 'Everybody who may open the workflow can read and copy the token.',
  fix: {
    highLevel:
      'In Settings > Custom Values, make a value for the token, and put {{custom_values.…}} into the action instead.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.custom-values',
  find: ({ session }) =>
    setupHit(
      session.setup?.tokenField === 'plain text',
      'The access token stands in the workflow as plain text.',
      seenAtOf(session, 'tokenField'),
    ),
  examples: {
    triggers: [{ setup: { tokenField: 'plain text' } }],
    silent: [{ setup: { tokenField: 'custom value' } }, { event: {} }],
  },
};
