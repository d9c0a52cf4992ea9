import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, HighLevel: tracking code is not copied when a page or a funnel step is cloned. */
export const pageWithoutPixel: SessionRule = {
  id: 'page-without-pixel',
  severity: 'warning',
  scope: 'session',
  on: 'referred',
  why: 'What visitors do on that page is unknown to Meta, and a conversion on it is lost.',
  fix: {
    highLevel:
      'Open that step and look into Header Tracking. A cloned step or funnel comes without its tracking code, on purpose. The funnel’s Settings > Head tracking code covers all steps at once.',
    eventsManager: 'Under Test events, open that page through Test browser events.',
  },
  link: 'highlevel.page-builder',
  find: ({ subjects }) => {
    const known = new Set<string>();
    const hosts = new Set<string>();
    const hits: Hit[] = [];
    for (const { event, page, referrer } of subjects) {
      if (page === null || event.inFrame) continue;
      const before = referrer?.page ?? '';
      // The page before the first one was left before anybody watched.
      const isGap =
        hosts.has(page.hostname) && referrer?.hostname === page.hostname && !known.has(before);
      if (isGap && !before.endsWith(`${page.hostname}/`)) {
        hits.push({
          message: `The visitor came here from ${quote(before)}, and no pixel event was seen on that page.`,
          events: [event],
        });
      }
      known.add(page.page).add(before);
      hosts.add(page.hostname);
    }
    return hits;
  },
  examples: {
    triggers: [
      {
        events: [
          { ev: 'PageView' },
          {
            dl: 'https://www.brightsmile.example/thanks',
            rl: 'https://www.brightsmile.example/quiz',
          },
        ],
      },
    ],
    silent: [
      {
        events: [
          { ev: 'PageView' },
          {
            dl: 'https://www.brightsmile.example/thanks',
            rl: 'https://www.brightsmile.example/book',
          },
        ],
      },
      { event: { rl: 'https://www.brightsmile.example/quiz' } },
      {
        events: [
          { ev: 'PageView' },
          { dl: 'https://www.brightsmile.example/thanks', rl: 'https://www.brightsmile.example/' },
        ],
      },
    ],
  },
};
