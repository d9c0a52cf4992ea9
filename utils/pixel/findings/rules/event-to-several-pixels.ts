import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import { groupBy } from '@/utils/pixel/findings/group-by';
import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { customText } from '@/utils/pixel/findings/same-event';

/** Runs of events that follow one another at once: those of one call. */
function cutAtPauses(events: readonly EventSubject[]): EventSubject[][] {
  const runs: EventSubject[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const one of events) {
    const { timestamp } = one.event;
    if (Math.abs(timestamp - last) <= 1000) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = timestamp;
  }
  return runs;
}

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
      ({ event, page }) => `${page?.number ?? ''} ${event.eventName}`,
    ).flatMap(cutAtPauses);
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
    triggers: [
      { events: [{}, { id: '1234567890123456', ts: '1795000000003' }] },
      // On both sides of any whole second there may be.
      {
        events: [{ ts: '1795000000999' }, { id: '1234567890123456', ts: '1795000001001' }],
      },
    ],
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
