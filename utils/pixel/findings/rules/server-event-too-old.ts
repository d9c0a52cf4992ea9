import type { SessionRule } from '@/utils/pixel/findings/rule';
import { answerHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, error 100/2804003. */
export const serverEventTooOld: SessionRule = {
  id: 'server-event-too-old',
  severity: 'error',
  scope: 'setup',
  why: 'Meta refuses events that are more than seven days old.',
  fix: {
    highLevel:
      'Look for a Wait step before the Conversions API action, and for a trigger that comes days later. Move the action in front.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    answerHit(
      session,
      ({ subcode }) => subcode === 2804003,
      'Meta refused a server event because it is more than seven days old.',
    ),
  examples: {
    triggers: [{ serverAnswers: [{ code: 100, subcode: 2804003 }] }],
    silent: [{ serverAnswers: [{ code: 100, subcode: 2804009 }] }, { event: {} }],
  },
};
