import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

export const pageviewMissing: SessionRule = {
  id: 'pageview-missing',
  severity: 'warning',
  scope: 'page',
  why: 'PageView is how Meta knows who visited. Without it there is no audience of visitors, and the click on the ad is not recorded on this page.',
  fix: {
    highLevel:
      "Add fbq('track', 'PageView') behind fbq('init', …) in the tracking code, or insert the whole pixel code anew. HighLevel adds head code while the page loads: it is not to be seen under View Source.",
    eventsManager: 'In Test events, open the page: PageView must come first.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ loads }) =>
    loads.flatMap((subjects): Hit[] => {
      // Only a load that was seen from its first event on can lack one.
      if (!subjects.some(({ counter }) => counter === '0')) return [];
      if (subjects.some(({ event }) => event.eventName === 'PageView')) return [];
      return [
        {
          message: `Pixel ${subjects[0]?.event.pixelId ?? ''} sent events from this page, but no PageView.`,
          events: subjects.map(({ event }) => event),
        },
      ];
    }),
  examples: {
    triggers: [{ event: { ec: '0' } }],
    silent: [{ event: {} }, { events: [{ ev: 'PageView', ec: '0' }, {}] }],
  },
};
