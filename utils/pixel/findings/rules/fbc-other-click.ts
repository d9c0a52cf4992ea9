import { looksLowerCased } from '@/utils/pixel/findings/click-id';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const fbcOtherClick: EventRule = {
  id: 'fbc-other-click',
  severity: 'warning',
  scope: 'event',
  on: 'click-id',
  why: 'The visitor came from one ad, and the event names another click: the wrong ad gets the credit.',
  fix: {
    highLevel:
      'Check whether the page keeps an old Click ID and sends it again. After a click on an ad the _fbc cookie must hold the fbclid of the address.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, page }) => {
    const payload = event.fbc?.payload;
    const clicked = page?.fbclid ?? null;
    if (payload === undefined || clicked === null) return null;
    if (clicked.toLowerCase() === payload.toLowerCase()) return null;
    // A point ends the payload: what stands behind it is read as the appendix.
    if (clicked.includes('.') || looksLowerCased(clicked)) return null;
    return 'The Click ID (fbc) is not that of the ad from which the visitor came to this page.';
  },
  examples: {
    triggers: [
      {
        event: {
          fbc: 'fb.1.1794999990000.IwAR0other',
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF',
        },
      },
    ],
    silent: [
      {
        event: {
          fbc: 'fb.1.1794999990000.IwAR0abcDEF',
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF',
        },
      },
      {
        event: {
          fbc: 'fb.1.1794999990000.iwar0abcdef',
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF',
        },
      },
      { event: { fbc: 'fb.1.1794999990000.IwAR0abcDEF' } },
    ],
  },
};
