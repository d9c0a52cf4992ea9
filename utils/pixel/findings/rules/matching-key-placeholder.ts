import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { isPlaceholder } from '@/utils/pixel/findings/placeholder';
import { PLACEHOLDER_HASHES } from '@/utils/pixel/findings/placeholder-hashes';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const matchingKeyPlaceholder: EventRule = {
  id: 'matching-key-placeholder',
  severity: 'error',
  scope: 'event',
  on: 'matching-keys',
  why: 'All visitors get the same hash, which belongs to nobody. It spoils matching instead of improving it.',
  fix: {
    highLevel:
      'Leave a detail out when it is empty. Merge fields such as {{contact.email}} are not filled in inside tracking code: take the details from the form.',
    eventsManager:
      'In Test events the field looks fine, since only the hash is shown: check the code instead.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    for (const { key, value } of event.userData) {
      const text = PLACEHOLDER_HASHES.get(value) ?? (isPlaceholder(value) ? value : undefined);
      if (text !== undefined)
        return `${keyInWords(key)} is not a detail of anybody: ${text === '' ? 'an empty text' : quote(text)} was sent in its place.`;
    }
    return null;
  },
  examples: {
    triggers: [
      { event: { 'ud[em]': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' } },
      { event: { 'ud[em]': 'ff1c18a4c2aaee0a794597b1de4869d4b6bb297795886a988a32b0a6687550b3' } },
      { event: { 'ud[external_id]': '{{contact.id}}' } },
    ],
    silent: [{ event: {} }, { event: { 'ud[em]': null } }],
  },
};
