import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

export const pixelLoadedTwice: SessionRule = {
  id: 'pixel-loaded-twice',
  severity: 'warning',
  scope: 'page',
  why: 'Two copies of the script on one page report the same things twice, and get in each other’s way.',
  fix: {
    highLevel:
      'Look for the pixel code in the page’s Header and Footer Tracking, in Settings > Head tracking code, and in a tag manager. Keep one.',
    eventsManager: 'Nothing to change. Afterwards one visit must show one PageView in Test events.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ sites, loads, pixels }) => {
    if (loads.length <= pixels.length) return [];
    const groups = groupBy(sites, ({ event, page, loadedAt }) =>
      loadedAt === null || event.inFrame ? null : `${page?.number ?? ''} ${event.pixelId}`,
    );
    return groups.flatMap((group): Hit[] => {
      const [first] = group;
      const other = group.find(({ loadedAt }) => loadedAt !== first?.loadedAt);
      if (first === undefined || other === undefined) return [];
      // After a reload the first copy is gone: only two that live at the same time are two.
      const [older, newer] =
        Number(first.loadedAt) <= Number(other.loadedAt) ? [first, other] : [other, first];
      const late = group.find(
        (one) => one.loadedAt === older.loadedAt && one.event.timestamp > Number(newer.loadedAt),
      );
      if (late === undefined || newer.event === late.event) return [];
      return [
        {
          message: `Pixel ${first.event.pixelId} is started twice on this page, by two copies of Meta’s script.`,
          events: [late.event, newer.event],
        },
      ];
    });
  },
  examples: {
    triggers: [{ events: [{ ev: 'PageView', it: '1794999990000' }, { it: '1794999995000' }] }],
    silent: [
      { events: [{ ev: 'PageView' }, {}] },
      { events: [{ ev: 'PageView', it: '1794999990000' }, { it: '1795000050000' }] },
    ],
  },
};
