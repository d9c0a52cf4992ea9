import { EARLIEST_TIME } from '@/utils/pixel/earliest-time';
import { quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, HighLevel: a cookie banner or "Optimize JavaScript" delays the pixel. */
export const eventHeldBack: EventRule = {
  id: 'event-held-back',
  severity: 'warning',
  scope: 'event',
  on: 'odd-time',
  why: 'Visitors who leave in the meantime are never counted.',
  fix: {
    highLevel:
      'With HighLevel’s cookie banner events wait for consent, as they should. Otherwise switch off Optimize JavaScript in the funnel’s Settings, and look for another plug-in that loads scripts late.',
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ event, startedAt }) => {
    if (startedAt === null || event.timestamp < EARLIEST_TIME) return null;
    const seconds = Math.round((startedAt - event.timestamp) / 1000);
    return seconds > 3 && seconds <= 3600
      ? `${quote(event.eventName)} was sent ${seconds} seconds after it happened.`
      : null;
  },
  examples: {
    triggers: [{ event: {}, request: { startedAt: 1_795_000_009_000 } }],
    silent: [
      { event: {} },
      { event: {}, request: { startedAt: 0 } },
      { event: { ts: null }, request: { startedAt: 1_795_000_009_000 } },
    ],
  },
};
