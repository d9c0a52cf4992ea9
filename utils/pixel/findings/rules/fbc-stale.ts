import { secondsAsTime } from '@/utils/pixel/findings/cookie-time';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** The cookie lives for 90 days (Meta, fbp and fbc parameters). */
export const fbcStale: EventRule = {
  id: 'fbc-stale',
  severity: 'warning',
  scope: 'event',
  on: 'click-id',
  why: 'So old a click counts for no campaign any more, and may hide a newer one.',
  fix: {
    highLevel:
      'Check whether the page keeps the Click ID somewhere and sends it again and again. Send the _fbc cookie as it is now.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const { fbc, timestamp } = event;
    if (fbc === null || secondsAsTime(fbc.createdAt)) return null;
    const days = Math.floor((timestamp - fbc.createdAt) / 86_400_000);
    return days > 90
      ? `The click on the ad that this event names (fbc) is ${days > 3650 ? 'many years' : `${days} days`} old.`
      : null;
  },
  examples: {
    triggers: [{ event: { fbc: 'fb.1.1784999990000.IwAR0abcDEF' } }],
    silent: [
      { event: { fbc: 'fb.1.1794000000000.IwAR0abcDEF' } },
      { event: { fbc: 'fb.1.1784999990.IwAR0abcDEF' } },
      { event: {} },
    ],
  },
};
