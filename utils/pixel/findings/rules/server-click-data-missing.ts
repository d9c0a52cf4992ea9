import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { isTooThin, matchingKeysOf, readRow } from '@/utils/pixel/findings/server-row';

const FROM_VISIT = new Set(['fbc', 'fbp', 'client_ip_address', 'client_user_agent', 'lead_id']);

export const serverClickDataMissing: SessionRule = {
  id: 'server-click-data-missing',
  severity: 'warning',
  scope: 'pairing',
  why: 'Click ID, Browser ID and IP address are what connects a server event with the person who clicked the ad.',
  fix: {
    highLevel:
      'They come from the visit: the contact must be made by a form of HighLevel’s funnel, on a page that the visitor reached with the ad’s fbclid. Leave Custom mapping off unless you have a value for FBCLID.',
    eventsManager:
      'In the set-up of the Conversions API, tick Client IP address, Click ID (fbc) and Browser ID (fbp). The help article calls the last two Client ID and Business ID.',
  },
  link: 'highlevel.workflow',
  find: ({ session }) =>
    (session.testEvents ?? []).flatMap((row): Hit[] => {
      const keys = row.receivedFrom === 'Server' ? matchingKeysOf(readRow(row)) : [];
      if (keys.length === 0 || keys.some((key) => FROM_VISIT.has(key)) || isTooThin(keys))
        return [];
      return [
        {
          message: `The server event ${quote(row.eventName)} carries nothing of the visit: no Click ID, no Browser ID, no IP address.`,
          rows: [row],
        },
      ];
    }),
  examples: {
    triggers: [{ rows: [{ parameters: { Email: 'shown', Phone: 'shown' } }] }],
    silent: [
      { rows: [{ parameters: { Email: 'shown', 'Click ID': 'shown' } }] },
      { rows: [{ parameters: { Email: 'shown', 'Business ID': 'shown' } }] },
      { rows: [{}] },
    ],
  },
};
