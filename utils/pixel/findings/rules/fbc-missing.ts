import type { EventRule } from '@/utils/pixel/findings/rule';

export const fbcMissing: EventRule = {
  id: 'fbc-missing',
  severity: 'warning',
  scope: 'event',
  once: true,
  why: 'The visitor came from an ad, and the event does not say so. The ad gets no credit, or only by a guess.',
  fix: {
    highLevel:
      'Check whether a cookie banner refuses the cookies. The workflow’s action can only send a Click ID that the visit left with the contact.',
    eventsManager:
      'In Settings, switch on first-party cookies: then the script keeps the click in the _fbc cookie.',
  },
  link: 'events-manager.settings',
  find: ({ fbc, page, event }) =>
    fbc === null && page?.fbclid && !event.inFrame && event.transport !== 'noscript'
      ? 'The visitor came from an ad (the address holds fbclid), but events carry no Click ID (fbc).'
      : null,
  examples: {
    triggers: [{ event: { dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF' } }],
    silent: [
      {
        event: {
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF',
          fbc: 'fb.1.1794999990000.IwAR0abcDEF',
        },
      },
      { event: {} },
    ],
  },
};
