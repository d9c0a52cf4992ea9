import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, HighLevel: save is not live. */
export const pageNotPublished: SessionRule = {
  id: 'page-not-published',
  severity: 'error',
  scope: 'setup',
  why: 'Visitors still get the old page, without the pixel code.',
  fix: {
    highLevel:
      'Open the page in the builder and press Publish. Saving alone does not put it online.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ session }) =>
    setupHit(
      session.setup?.pagePublished === false,
      'The page was saved, but not published.',
      seenAtOf(session, 'pagePublished'),
    ),
  examples: {
    triggers: [{ setup: { pagePublished: false } }],
    silent: [{ setup: { pagePublished: true } }, { setup: { pagePublished: null } }, { event: {} }],
  },
};
