import type { SessionRule } from '@/utils/pixel/findings/rule';
import { answerHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, errors 100/2804009 and 2804010. */
export const serverPurchaseRefused: SessionRule = {
  id: 'server-purchase-refused',
  severity: 'error',
  scope: 'setup',
  why: 'Meta refuses a Purchase from the server without value or currency: the sale is not counted.',
  fix: {
    highLevel:
      'In the workflow’s Conversions API action, fill in Lead value with a number and choose the Currency.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    answerHit(
      session,
      ({ subcode }) => subcode === 2804009 || subcode === 2804010,
      'Meta refused a Purchase from the server because its value or its currency is missing.',
    ),
  examples: {
    triggers: [
      { serverAnswers: [{ code: 100, subcode: 2804009 }] },
      { serverAnswers: [{ code: 100, subcode: 2804010 }] },
    ],
    silent: [{ serverAnswers: [{ code: 100, subcode: 33 }] }, { event: {} }],
  },
};
