import { repeatedPageViews } from '@/utils/pixel/findings/repeated-page-views';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "fbq": a second PageView for the same pixel is swallowed. */
export const pageViewCallRepeated: SessionRule = {
  id: 'page-view-call-repeated',
  severity: 'info',
  scope: 'session',
  on: 'unsent',
  why: 'Meta’s script sends one PageView for each page and leaves out the others, so nothing is counted twice. The second call is mostly a second copy of the pixel code.',
  fix: {
    highLevel:
      'Look whether the pixel code stands in the funnel’s Settings and in the page as well, and keep one of them.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: (view) => {
    const told = [...repeatedPageViews(view)];
    return told.length === 0
      ? []
      : [{ message: 'The page asked for a PageView that it had sent already.', told }];
  },
  examples: {
    triggers: [{ event: { ev: 'PageView' }, unsent: [{ eventName: 'PageView' }] }],
    silent: [
      { unsent: [{ eventName: 'PageView' }] },
      { event: {}, unsent: [{}] },
      {
        event: { ev: 'PageView', dl: 'https://www.brightsmile.example/thanks' },
        unsent: [{ eventName: 'PageView' }],
      },
    ],
  },
};
