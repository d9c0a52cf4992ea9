import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { enumerate } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';
import { isUsableKey } from '@/utils/pixel/matching-keys';

/** Facts, Meta: fbp and fbc put into userData are hashed into ud[fbp]: useless [run]. */
export const matchingKeyCookieHashed: EventRule = {
  id: 'matching-key-cookie-hashed',
  severity: 'error',
  scope: 'event',
  on: 'matching-keys',
  why: 'These values only work as they are. Among the matching details Meta’s script hashes them, and then they match nobody.',
  fix: {
    highLevel:
      "Take fbp, fbc, IP address and browser name out of fbq('init', 'ID', {…}). The script sends its cookies by itself.",
    eventsManager: 'Nothing to change. On the server side these fields belong in, unhashed.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const found = event.userData.filter((one) => !isUsableKey(one));
    const names = [...new Set(found.map(({ key }) => keyInWords(key)))];
    if (names.length === 0) return null;
    return names.length === 1
      ? `${enumerate(names)} was given to the pixel as a detail of the person, and hashed with it.`
      : `${enumerate(names)} were given to the pixel as details of the person, and hashed with them.`;
  },
  examples: {
    triggers: [
      { event: { 'ud[fbp]': '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f' } },
      {
        event: {
          'ud[client_ip_address]':
            '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
        },
      },
    ],
    silent: [{ event: {} }],
  },
};
