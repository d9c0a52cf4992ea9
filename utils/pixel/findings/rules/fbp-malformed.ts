import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "Cookies". */
export const fbpMalformed: EventRule = {
  id: 'fbp-malformed',
  severity: 'warning',
  scope: 'event',
  on: 'no-browser-id',
  why: 'Meta cannot read a Browser ID of another shape, so this event is not connected with the visitor’s others.',
  fix: {
    highLevel: 'Send the _fbp cookie as it stands. Make none of your own: the script sets it.',
    eventsManager: 'In Test events, open the event: Browser ID must begin with “fb.”.',
  },
  link: 'highlevel.page-builder',
  find: ({ fbp, event }) =>
    fbp === null || event.fbp !== null || /^[0-9a-f]{64}$/i.test(fbp)
      ? null
      : `The Browser ID (fbp) has a wrong shape: ${quote(fbp)}.`,
  examples: {
    triggers: [{ event: { fbp: 'GA1.2.123.456' } }],
    silent: [{ event: {} }, { event: { fbp: null } }],
  },
};
