import { secondsAsTime } from '@/utils/pixel/findings/cookie-time';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: the time in _fbc and _fbp is in milliseconds. */
export const fbcInSeconds: EventRule = {
  id: 'fbc-in-seconds',
  severity: 'error',
  scope: 'event',
  on: 'click-id',
  why: 'Meta reads the time as milliseconds, takes the click for one of 1970, and gives the ad no credit.',
  fix: {
    highLevel:
      'Where the Click ID is built, use the time in milliseconds: Date.now() as it is, not divided by 1000.',
    eventsManager:
      'In Test events, open the event: the middle part of Click ID must have 13 digits.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.fbc !== null && secondsAsTime(event.fbc.createdAt)
      ? 'The time inside the Click ID (fbc) is in seconds instead of milliseconds.'
      : null,
  examples: {
    triggers: [{ event: { fbc: 'fb.1.1794999990.IwAR0abcDEF' } }],
    silent: [{ event: { fbc: 'fb.1.1794999990000.IwAR0abcDEF' } }, { event: {} }],
  },
};
