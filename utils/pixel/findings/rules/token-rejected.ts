import type { SessionRule } from '@/utils/pixel/findings/rule';
import { answerHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, error 190. */
export const tokenRejected: SessionRule = {
  id: 'token-rejected',
  severity: 'error',
  scope: 'setup',
  why: 'With a wrong token Meta takes none of the server’s events.',
  fix: {
    highLevel:
      'Put the new token into the custom value or the action, save and publish the workflow.',
    eventsManager:
      'In Settings, generate a new token: the old one is cut off, expired, or was made before a password was changed.',
  },
  link: 'events-manager.settings',
  find: ({ session }) =>
    answerHit(
      session,
      ({ code }) => code === 190,
      'Meta does not accept the access token: it is wrong, cut off or expired.',
    ),
  examples: {
    triggers: [{ serverAnswers: [{ code: 190, subcode: 463 }] }],
    silent: [{ serverAnswers: [{ code: 100, subcode: 33 }] }, { event: {} }],
  },
};
