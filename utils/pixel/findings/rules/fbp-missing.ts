import type { EventRule } from '@/utils/pixel/findings/rule';

/** The pixel’s setting FirstPartyCookies; the mask o, bit 4096 (facts, Meta). */
export const fbpMissing: EventRule = {
  id: 'fbp-missing',
  severity: 'warning',
  scope: 'event',
  on: 'no-browser-id',
  once: true,
  why: 'Without a Browser ID Meta can hardly connect a visit with the server’s event for it.',
  fix: {
    highLevel:
      'Check whether a cookie banner refuses the cookies, and whether the browser does. HighLevel’s workflow sends the Browser ID only if the visit had one.',
    eventsManager: 'In Settings, switch on first-party cookies.',
  },
  link: 'events-manager.settings',
  find: ({ fbp, event }) =>
    fbp !== null || event.transport === 'noscript'
      ? null
      : 'Events carry no Browser ID (fbp): Meta’s cookie was not set.',
  examples: {
    triggers: [{ event: { fbp: null } }],
    silent: [{ event: {} }, { event: { fbp: 'GA1.2.123.456' } }],
  },
};
