import type { SessionRule } from '@/utils/pixel/findings/rule';
import { answerHit } from '@/utils/pixel/findings/setup-hit';

/** Facts, Meta, error 100/33. */
export const tokenOfAnotherDataset: SessionRule = {
  id: 'token-of-another-dataset',
  severity: 'error',
  scope: 'setup',
  why: 'Meta takes none of the server’s events for this dataset.',
  fix: {
    highLevel:
      'Compare the Dataset ID in the action with the client’s. A token from the Payload Helper page can read, but not send.',
    eventsManager: 'In Settings of this very dataset, generate a token and use it.',
  },
  link: 'events-manager.settings',
  find: ({ session }) =>
    answerHit(
      session,
      ({ code, subcode }) => code === 100 && subcode === 33,
      'The dataset ID is wrong, or the token was not made for this dataset.',
    ),
  examples: {
    triggers: [{ serverAnswers: [{ code: 100, subcode: 33 }] }],
    silent: [{ serverAnswers: [{ code: 190, subcode: null }] }, { event: {} }],
  },
};
