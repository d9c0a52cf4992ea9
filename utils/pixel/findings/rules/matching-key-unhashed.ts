import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { enumerate } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** May be sent as they are (facts, Meta). */
const PLAIN = new Set([
  'external_id',
  'fbp',
  'fbc',
  'client_ip_address',
  'client_user_agent',
  'lead_id',
]);

const META = /(?:^|\.)(?:facebook|instagram)\.com$/;

/** Hashes of other kinds and placeholders are told by other rules. */
const OTHER_HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{128})$/i;

export const matchingKeyUnhashed: EventRule = {
  id: 'matching-key-unhashed',
  severity: 'error',
  scope: 'event',
  on: 'matching-keys',
  why: 'Meta only accepts these details as a SHA-256 hash. As plain text they match nobody, and personal data has left the site readable.',
  fix: {
    highLevel:
      "Give the details to fbq('init', 'ID', {…}): Meta’s script hashes them. An image tag or a plug-in that writes them itself must hash them first.",
    eventsManager: 'In Test events, open the event: each of these fields must read as hashed.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    // A proxy of one’s own may hash them itself before it hands them on.
    if (!META.test(event.endpointHost)) return null;
    const plain = event.userData.filter(
      ({ key, value, hashed }) =>
        !hashed && !PLAIN.has(key) && !OTHER_HASH.test(value) && !isPlaceholder(value),
    );
    const names = [...new Set(plain.map(({ key }) => keyInWords(key)))];
    return names.length === 0 ? null : `${enumerate(names)} went to Meta without being hashed.`;
  },
  examples: {
    triggers: [{ event: { 'ud[em]': 'jane@example.com' } }, { event: { 'ud[ph]': '14155550100' } }],
    silent: [
      { event: {} },
      { event: { 'ud[external_id]': 'c-100' } },
      { event: { 'ud[em]': '5d41402abc4b2a76b9719d911017c592' } },
      { event: { 'ud[em]': '{{contact.email}}' } },
    ],
  },
};
