import { groupBy } from '@/utils/pixel/findings/group-by';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

export const pixelFromTwoPlaces: SessionRule = {
  id: 'pixel-from-two-places',
  severity: 'warning',
  scope: 'page',
  why: 'The same pixel comes from two sources, so each event is likely to be sent twice.',
  fix: {
    highLevel:
      'Decide for one: the tag manager or plug-in, or the code in HighLevel’s tracking fields. Take the pixel out of the other.',
    eventsManager:
      'Nothing to change. Under Overview, the same event must not come from two integrations.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ loads }) =>
    loads.flatMap((load): Hit[] => {
      const [first] = load;
      if (first === undefined || load.every(({ event }) => event.agent === first.event.agent))
        return [];
      const agents = groupBy(load, ({ event }) => event.agent ?? '');
      const events = agents.flatMap((group) => group[0]?.event ?? []);
      const names = agents.map((group) => group[0]?.event.agent ?? null);
      const shown = names.map((name) => (name === null ? 'code in the page' : quote(name)));
      return [
        {
          message: `Pixel ${first.event.pixelId} is started from ${shown.length} places on this page: ${enumerate(shown)}.`,
          events,
        },
      ];
    }),
  examples: {
    triggers: [{ events: [{ ev: 'PageView' }, { a: 'tmgoogletagmanager' }] }],
    silent: [
      { events: [{ ev: 'PageView' }, {}] },
      { events: [{ ev: 'PageView', a: 'tmgoogletagmanager' }, { a: 'tmgoogletagmanager' }] },
    ],
  },
};
