import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: save is not live. */
export const workflowNotPublished: SessionRule = {
  id: 'workflow-not-published',
  severity: 'error',
  scope: 'setup',
  why: 'A draft does not run, so no server event is sent.',
  fix: {
    highLevel: 'Save the action, save the workflow, then turn the switch from Draft to Publish.',
    eventsManager:
      'Nothing to change. Afterwards a Server row must appear in Test events or under Overview.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    setupHit(
      session.setup?.workflowPublished === false,
      'The workflow with the Conversions API action is still a draft.',
      seenAtOf(session, 'workflowPublished'),
    ),
  examples: {
    triggers: [{ setup: { workflowPublished: false } }],
    silent: [{ setup: { workflowPublished: true } }, { event: {} }],
  },
};
