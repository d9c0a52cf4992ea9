import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import type { EventRule } from '@/utils/pixel/findings/rule';

const KINDS = new Map([
  [32, 'MD5'],
  [40, 'SHA-1'],
  [128, 'SHA-512'],
]);

export const matchingKeyOtherHash: EventRule = {
  id: 'matching-key-other-hash',
  severity: 'error',
  scope: 'event',
  on: 'matching-keys',
  why: 'Meta compares SHA-256 hashes. One of another kind matches nobody.',
  fix: {
    highLevel:
      "Hash with SHA-256, or give the plain details to fbq('init', 'ID', {…}) and let Meta’s script do it.",
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const found = event.userData.find(
      ({ value }) => KINDS.has(value.length) && /^[0-9a-f]+$/i.test(value) && !/^\d+$/.test(value),
    );
    return found
      ? `${keyInWords(found.key)} is hashed with ${KINDS.get(found.value.length) ?? ''} instead of SHA-256.`
      : null;
  },
  examples: {
    triggers: [
      { event: { 'ud[em]': '5d41402abc4b2a76b9719d911017c592' } },
      { event: { 'ud[em]': 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d' } },
    ],
    silent: [{ event: {} }, { event: { 'ud[em]': 'jane@example.com' } }],
  },
};
