import type { EventRule } from '@/utils/pixel/findings/rule';

/** Ten digits and fewer, and no plus: no country’s full numbers are that short together with its code. */
function isLocal(shape: string | null): boolean {
  if (shape === null || shape.length > 30 || shape.includes('+')) return false;
  const digits = shape.replaceAll(/[^#]/g, '').length;
  return digits >= 6 && digits <= 10 && !/[*^]/.test(shape);
}

/** The masked shape beside the hash (cud); Meta: a phone number includes the country code. */
export const phoneWithoutCountryCode: EventRule = {
  id: 'phone-without-country-code',
  severity: 'warning',
  scope: 'event',
  on: 'matching-keys',
  why: 'Meta’s numbers begin with the country code. Without it the hash is another one, and the number matches nobody.',
  fix: {
    highLevel:
      'In the form’s phone field, switch the country picker on. In code of your own, send the number with its country code: 14155550100.',
    eventsManager: 'Nothing to change. On the server side the same rule holds.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.userData.some(({ key, shape }) => key === 'ph' && isLocal(shape))
      ? 'The phone number was given without its country code.'
      : null,
  examples: {
    triggers: [
      {
        event: {
          'ud[ph]': 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
          'cud[ph]': '(###) ###-####',
        },
      },
      {
        event: {
          'ud[ph]': 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
          'cud[ph]': '##########',
        },
      },
    ],
    silent: [
      {
        event: {
          'ud[ph]': 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
          'cud[ph]': '+# (###) ###-####',
        },
      },
      { event: { 'ud[ph]': 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176' } },
      { event: {} },
    ],
  },
};
