import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { readRow } from '@/utils/pixel/findings/server-row';

const PLAIN = ['fbc', 'fbp', 'client_ip_address', 'client_user_agent', 'lead_id'];

/** Facts, Meta: never hash client_ip_address, client_user_agent, fbc, fbp, lead_id. */
export const serverPlainFieldHashed: SessionRule = {
  id: 'server-plain-field-hashed',
  severity: 'error',
  scope: 'pairing',
  why: 'Meta compares these fields as they are. Hashed they match nobody, and the event loses its best clue.',
  fix: {
    highLevel:
      'Send Click ID, Browser ID, IP address and browser name as they are. HighLevel’s own action does; look at a webhook or another tool that sends events.',
    eventsManager:
      'In Test events, open the Server row: these fields must not be 64 letters and digits long.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    (session.testEvents ?? []).flatMap((row): Hit[] => {
      const values = readRow(row);
      const hashed = PLAIN.filter((key) => /^[0-9a-f]{64}$/i.test(values.get(key) ?? ''));
      if (hashed.length === 0) return [];
      return [
        {
          message: `The server event ${quote(row.eventName)} carries ${enumerate(hashed.map(keyInWords))} as a hash, though it must be sent as it is.`,
          rows: [row],
        },
      ];
    }),
  examples: {
    triggers: [
      {
        rows: [
          {
            parameters: { fbp: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f' },
          },
        ],
      },
    ],
    silent: [
      { rows: [{ parameters: { fbp: 'fb.1.1795000000000.123456789' } }] },
      {
        rows: [
          {
            parameters: { em: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f' },
          },
        ],
      },
    ],
  },
};
