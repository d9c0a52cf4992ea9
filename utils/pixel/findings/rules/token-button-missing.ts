import type { SessionRule } from '@/utils/pixel/findings/rule';
import { seenAtOf, setupHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta: the button is there only for people with developer rights on the business. */
export const tokenButtonMissing: SessionRule = {
  id: 'token-button-missing',
  severity: 'warning',
  scope: 'setup',
  why: 'Without the token HighLevel cannot send server events.',
  fix: {
    highLevel: 'Nothing to change until you have the token.',
    eventsManager:
      'Ask an administrator of the business for developer rights on this dataset, or let that person generate the token.',
  },
  link: 'events-manager.settings',
  find: ({ session }) =>
    setupHit(
      session.setup?.tokenButtonShown === false,
      'Events Manager does not show you the button that generates an access token.',
      seenAtOf(session, 'tokenButtonShown'),
    ),
  examples: {
    triggers: [{ setup: { tokenButtonShown: false } }],
    silent: [{ setup: { tokenButtonShown: true } }, { event: {} }],
  },
};
