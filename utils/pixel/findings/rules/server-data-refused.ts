import type { SessionRule } from '@/utils/pixel/findings/rule';
import { answerHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, errors 100/2804050 and 2804036. */
export const serverDataRefused: SessionRule = {
  id: 'server-data-refused',
  severity: 'error',
  scope: 'setup',
  why: 'Meta refuses server events that say too little of the person, or name a lead that does not exist.',
  fix: {
    highLevel:
      'Make email or phone required in the form. Leave Custom mapping off, unless it has a value.',
    eventsManager:
      'In the set-up of the Conversions API, tick the same customer information for every event.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    answerHit(
      session,
      ({ subcode }) => subcode === 2804050 || subcode === 2804036,
      'Meta refused a server event because it does not say clearly enough who the person is.',
    ),
  examples: {
    triggers: [
      { serverAnswers: [{ code: 100, subcode: 2804050 }] },
      { serverAnswers: [{ code: 100, subcode: 2804036 }] },
    ],
    silent: [{ serverAnswers: [{ code: 100, subcode: 33 }] }, { event: {} }],
  },
};
