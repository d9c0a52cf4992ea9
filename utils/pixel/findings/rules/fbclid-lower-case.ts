import { looksLowerCased } from '@/utils/pixel/findings/click-id';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const fbclidLowerCase: EventRule = {
  id: 'fbclid-lower-case',
  severity: 'error',
  scope: 'event',
  on: 'odd-page',
  once: true,
  why: 'Capitals count in the fbclid. In small letters it is another click, which never happened, and the ad gets no credit.',
  fix: {
    highLevel:
      'Look for what turns addresses into small letters before this page: a redirect, a link shortener, or a rule of the web server. Let it leave the query alone.',
    eventsManager:
      'In the ad’s preview, follow the link and compare the fbclid at the start and at the end.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ page, event }) =>
    page !== null && looksLowerCased(page.fbclid ?? '') && event.fbc?.payload !== page.fbclid
      ? 'The address of the page holds the ad’s click (fbclid) in small letters only.'
      : null,
  examples: {
    triggers: [
      {
        event: {
          dl: 'https://www.brightsmile.example/?fbclid=iwar0k3jxnvbqwzrtlpsdmcyhfgaoeiukq2',
        },
      },
    ],
    silent: [
      {
        event: {
          dl: 'https://www.brightsmile.example/?fbclid=IwAR0k3jxnvbqwzrtlpsdmcyhfgaoeiukq2',
          fbc: 'fb.1.1794999990000.IwAR0k3jxnvbqwzrtlpsdmcyhfgaoeiukq2',
        },
      },
      {
        event: {
          dl: 'https://www.brightsmile.example/?fbclid=test',
          fbc: 'fb.1.1794999990000.test',
        },
      },
      { event: {} },
    ],
  },
};
