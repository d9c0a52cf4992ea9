import { keyInWords } from '@/utils/pixel/findings/key-in-words';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { isTooThin, matchingKeysOf, readRow } from '@/utils/pixel/findings/server-row';

/** Facts, Meta, "Too thin user_data is refused". */
export const serverDataThin: SessionRule = {
  id: 'server-data-thin',
  severity: 'error',
  scope: 'pairing',
  why: 'Meta refuses server events that say too little of the person: they are not counted at all.',
  fix: {
    highLevel:
      'Make email or phone required in the form, and let the workflow run after the contact has them.',
    eventsManager:
      'In the set-up of the Conversions API, tick at least Email, Client IP address, Click ID (fbc) and Browser ID (fbp) for every event.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    (session.testEvents ?? []).flatMap((row): Hit[] => {
      const keys = row.receivedFrom === 'Server' ? matchingKeysOf(readRow(row)) : [];
      if (!isTooThin(keys)) return [];
      return [
        {
          message: `The server event ${quote(row.eventName)} only says ${enumerate(keys.map(keyInWords))} of the person, which is too little for Meta.`,
          rows: [row],
        },
      ];
    }),
  examples: {
    triggers: [
      { rows: [{ parameters: { City: 'shown', Country: 'shown' } }] },
      { rows: [{ parameters: { fn: 'shown', ge: 'shown' } }] },
    ],
    silent: [{ rows: [{ parameters: { Email: 'shown', City: 'shown' } }] }, { rows: [{}] }],
  },
};
