import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { matchingKeysOf, readRow } from '@/utils/pixel/findings/server-row';

/** External IDs are not shown there, and IP address and browser name only a server sends. */
const SHARED = new Set(['em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'country', 'db', 'ge']);

export const pairKeysDiffer: SessionRule = {
  id: 'pair-keys-differ',
  severity: 'info',
  scope: 'pairing',
  why: 'The more of the same details both sides send, the surer Meta recognises the person on each of them.',
  fix: {
    highLevel:
      'Collect the missing details in the form, and make sure that the contact has them before the Conversions API action runs.',
    eventsManager:
      'In the set-up of the Conversions API, tick the same customer information for every event.',
  },
  link: 'events-manager.test-events',
  find: ({ pairing }) =>
    (pairing?.browser ?? []).flatMap(({ event, partner }): Hit[] => {
      const server = partner === null ? [] : matchingKeysOf(readRow(partner));
      if (partner === null || server.length === 0) return [];
      const browser = new Set(event.userData.map(({ key }) => key));
      const missing = server.filter((key) => !browser.has(key) && SHARED.has(key));
      const more = [...browser].filter((key) => !server.includes(key) && SHARED.has(key));
      if (missing.length + more.length === 0) return [];
      const parts = [
        ...(missing.length > 0
          ? [`only the server sends ${enumerate(missing.map(keyInWords))}`]
          : []),
        ...(more.length > 0 ? [`only the browser sends ${enumerate(more.map(keyInWords))}`] : []),
      ];
      return [
        {
          message: `The two sides of ${quote(event.eventName)} carry different details of the person: ${parts.join(', ')}.`,
          events: [event],
          rows: [partner],
        },
      ];
    }),
  examples: {
    triggers: [
      { event: {}, rows: [{ parameters: { Email: 'shown', 'First name': 'shown' } }] },
      {
        event: { 'ud[ph]': 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176' },
        rows: [{ parameters: { Email: 'shown' } }],
      },
    ],
    silent: [
      { event: {}, rows: [{ parameters: { Email: 'shown', 'Client IP address': 'shown' } }] },
      { event: {}, rows: [{}] },
    ],
  },
};
