import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { enumerate } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const matchingKeyHashInCapitals: EventRule = {
  id: 'matching-key-hash-in-capitals',
  severity: 'warning',
  scope: 'event',
  on: 'matching-keys',
  why: 'The hash is right, but written in capitals. Meta’s documents show small letters, and a text comparison would not match.',
  fix: {
    highLevel:
      "Write the hash in small letters, or give the plain details to fbq('init', 'ID', {…}).",
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const found = event.userData.filter(
      ({ value, hashed }) => hashed && value !== value.toLowerCase(),
    );
    const names = [...new Set(found.map(({ key }) => keyInWords(key)))];
    return names.length === 0 ? null : `The hash of ${enumerate(names)} is written in capitals.`;
  },
  examples: {
    triggers: [
      { event: { 'ud[em]': '62A14E44F765419D10FEA99367361A727C12365E2520F32218D505ED9AA0F62F' } },
    ],
    silent: [{ event: {} }],
  },
};
