import { groupBy } from '@/utils/pixel/findings/group-by';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { customText } from '@/utils/pixel/findings/same-event';

/** Facts, Meta: track goes to every pixel that was started, trackSingle to one. */
export const eventToSeveralPixels: SessionRule = {
  id: 'event-to-several-pixels',
  severity: 'warning',
  scope: 'session',
  on: 'morePixels',
  why: 'The conversion is counted in every one of these datasets: if one is another client’s, it gets results that are not its own.',
  fix: {
    highLevel:
      "If only one pixel should get it, use fbq('trackSingle', 'ID', …) in the tracking code, or take out the pixel that does not belong there.",
    eventsManager: 'Check under Overview of each dataset which websites send events to it.',
  },
  link: 'highlevel.page-builder',
  find: ({ actions }) => {
    const groups = groupBy(
      actions,
      ({ event, page }) =>
        `${Math.round(event.timestamp / 2000)} ${page?.number ?? ''} ${event.eventName}`,
    );
    const told = new Set<string>();
    return groups.flatMap((group): Hit[] => {
      const [first] = group;
      if (first === undefined) return [];
      const others = group.filter(
        (one) => one.event.pixelId !== first.event.pixelId && customText(one) === customText(first),
      );
      const ids = [...new Set([first, ...others].map(({ event }) => event.pixelId))];
      const key = `${first.event.eventName} ${ids.join(' ')}`;
      if (ids.length < 2 || told.has(key)) return [];
      told.add(key);
      return [
        {
          message: `${quote(first.event.eventName)} went to ${ids.length} pixels at once: ${enumerate(ids)}.`,
          events: [first, ...others].map(({ event }) => event),
        },
      ];
    });
  },
  examples: {
    triggers: [{ events: [{}, { id: '1234567890123456', ts: '1795000000003' }] }],
    silent: [
      { events: [{}, { id: '1234567890123456' }] },
      {
        events: [
          { ev: 'PageView' },
          { ev: 'PageView', id: '1234567890123456', ts: '1795000000003' },
        ],
      },
    ],
  },
};
