import { looksLowerCased } from '@/utils/pixel/findings/click-id';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: the payload of _fbc is the fbclid, case-sensitive, unchanged. */
export const fbcLowerCase: EventRule = {
  id: 'fbc-lower-case',
  severity: 'error',
  scope: 'event',
  on: 'click-id',
  why: 'Capitals count in a Click ID. In small letters it is another click, which never happened, and the ad gets no credit.',
  fix: {
    highLevel:
      'Look for what turns addresses into small letters: a redirect, a link shortener, or a rule of the web server. Let it leave the query alone.',
    eventsManager: 'In Test events, compare the Click ID with the fbclid of the ad’s link.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ event, page }) => {
    const payload = event.fbc?.payload;
    if (payload === undefined) return null;
    const clicked = page?.fbclid ?? null;
    const isChanged =
      clicked !== null && clicked !== payload && clicked.toLowerCase() === payload.toLowerCase();
    return isChanged || looksLowerCased(payload)
      ? 'The Click ID (fbc) was turned into small letters.'
      : null;
  },
  examples: {
    triggers: [
      {
        event: {
          fbc: 'fb.1.1794999990000.iwar0abcdef',
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF',
        },
      },
      { event: { fbc: 'fb.1.1794999990000.iwar0k3jxnvbqwzrtlpsdmcyhfgaoeiukq2' } },
    ],
    silent: [
      {
        event: {
          fbc: 'fb.1.1794999990000.IwAR0abcDEF',
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0abcDEF',
        },
      },
      { event: { fbc: 'fb.1.1794999990000.test_click' } },
      { event: {} },
    ],
  },
};
