import type { EventRule } from '@/utils/pixel/findings/rule';

/** A shape of 64 may be a hash already; without a shape nothing can be known. */
function isNoEmail(shape: string | null): boolean {
  return (
    shape !== null &&
    shape !== '' &&
    shape.length !== 64 &&
    !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(shape.trim())
  );
}

/** The masked shape beside the hash (cud), seen in recordings, 2.9.252. */
export const emailNotAnEmail: EventRule = {
  id: 'email-not-an-email',
  severity: 'warning',
  scope: 'event',
  on: 'matching-keys',
  why: 'What was hashed is not an email address, so it can match nobody.',
  fix: {
    highLevel:
      'Check which field of the form is given to the pixel as em. It must be the email field.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.userData.some(({ key, shape }) => key === 'em' && isNoEmail(shape))
      ? 'What was given to the pixel as the email is not an email address.'
      : null,
  examples: {
    triggers: [{ event: { 'cud[em]': '****' } }, { event: { 'cud[em]': '****@*****' } }],
    silent: [
      { event: {} },
      { event: { 'cud[em]': null } },
      { event: { 'cud[em]': ' ^***.^**@^******.***' } },
    ],
  },
};
