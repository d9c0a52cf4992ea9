import { EARLIEST_TIME } from '@/utils/pixel/earliest-time';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

export const eventTimeWrong: EventRule = {
  id: 'event-time-wrong',
  severity: 'warning',
  scope: 'event',
  on: 'odd-time',
  why: 'Meta takes the event for one of another time: reports put it on the wrong day, and very old ones are refused.',
  fix: {
    highLevel:
      'Check the clock of the computer first. If it is right, look at the code that sets the time of the event.',
    eventsManager: 'In Test events, compare the time of the event with your own clock.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, startedAt }) => {
    if (startedAt === null || event.timestamp < EARLIEST_TIME) return null;
    const hours = (startedAt - event.timestamp) / 3_600_000;
    if (hours > 1)
      return `The time of ${quote(event.eventName)} lies ${hours >= 48 ? `${Math.floor(hours / 24)} days` : `${Math.floor(hours)} ${hours < 2 ? 'hour' : 'hours'}`} before the request.`;
    return hours < -1 / 60
      ? `The time of ${quote(event.eventName)} lies after the request that sent it.`
      : null;
  },
  examples: {
    triggers: [
      { event: {}, request: { startedAt: 1_795_010_000_000 } },
      { event: {}, request: { startedAt: 1_794_999_500_000 } },
    ],
    silent: [{ event: {} }, { event: {}, request: { startedAt: 0 } }],
  },
};
