import { EARLIEST_TIME } from '@/utils/pixel/earliest-time';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const fbcFromTheFuture: EventRule = {
  id: 'fbc-from-the-future',
  severity: 'warning',
  scope: 'event',
  on: 'click-id',
  why: 'A click after the event cannot be its cause, so Meta gives the ad no credit.',
  fix: {
    highLevel: 'Where the Click ID is built, use the time in milliseconds: Date.now() as it is.',
    eventsManager:
      'In Test events, open the event: the middle part of Click ID must have 13 digits.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.fbc !== null &&
    event.timestamp > EARLIEST_TIME &&
    event.fbc.createdAt > event.timestamp + 86_400_000
      ? 'The click on the ad that this event names (fbc) lies after the event.'
      : null,
  examples: {
    triggers: [
      { event: { fbc: 'fb.1.1799999990000.IwAR0abcDEF' } },
      { event: { fbc: 'fb.1.1794999990000000.IwAR0abcDEF' } },
    ],
    silent: [{ event: { fbc: 'fb.1.1794999990000.IwAR0abcDEF' } }, { event: {} }],
  },
};
