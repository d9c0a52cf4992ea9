import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { isSameEvent } from '@/utils/pixel/findings/same-event';

function isTwin(one: EventSubject, before: EventSubject | undefined): boolean {
  if (before === undefined || isSameEvent(one, before)) return false;
  return Math.abs(one.event.timestamp - before.event.timestamp) <= 2000;
}

/** Each PageView of a page, not of a frame in it, to the one of its pixel before. */
function viewsBefore(sites: readonly EventSubject[]): Map<EventSubject, EventSubject | undefined> {
  const last = new Map<string, EventSubject>();
  const before = new Map<EventSubject, EventSubject | undefined>();
  for (const one of sites) {
    const { eventName, pixelId, inFrame, transport } = one.event;
    if (eventName !== 'PageView' || inFrame || transport === 'noscript') continue;
    before.set(one, last.get(pixelId));
    last.set(pixelId, one);
  }
  return before;
}

/** Facts, Meta: a second PageView of the same script is swallowed, so two mean two copies. */
export const pageviewTwice: SessionRule = {
  id: 'pageview-twice',
  severity: 'error',
  scope: 'page',
  on: 'alike',
  why: 'Every visit counts twice, and so does every other event of the second copy.',
  fix: {
    highLevel:
      'The same pixel is most likely in two places. Look in the page’s Header and Footer Tracking, in Settings > Head tracking code, in the funnel’s Events, in calendars and surveys, and in a tag manager. Keep one.',
    eventsManager: 'In Test events, opening the page once must show one PageView.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ alike, sites }) => {
    let before: ReturnType<typeof viewsBefore> | null = null;
    // On a page that changes its address, a visitor may be back at one within a moment.
    const isBack = (one: EventSubject) => {
      before ??= viewsBefore(sites);
      const last = before.get(one);
      return last !== undefined && last.page?.number !== one.page?.number;
    };
    return alike.flatMap((all): Hit[] => {
      const group = all.filter(
        ({ event }) => event.eventName === 'PageView' && event.transport !== 'noscript',
      );
      const at = group.findIndex(
        (one, index) => index > 0 && isTwin(one, group[index - 1]) && !isBack(one),
      );
      const [first, second] = [group[at - 1], group[at]];
      if (first === undefined || second === undefined) return [];
      return [
        {
          message: 'PageView was sent twice for one visit of this page.',
          events: [first.event, second.event],
        },
      ];
    });
  },
  examples: {
    triggers: [{ events: [{ ev: 'PageView' }, { ev: 'PageView', ts: '1795000000900' }] }],
    silent: [
      {
        events: [
          { ev: 'PageView' },
          { ev: 'PageView', ts: '1795000000500', dl: 'https://www.brightsmile.example/sign-in' },
          { ev: 'PageView', ts: '1795000001000' },
        ],
      },
      { events: [{ ev: 'PageView' }, { ev: 'PageView' }] },
      {
        events: [
          { ev: 'PageView' },
          { ev: 'PageView', ts: '1795000000900', dl: 'https://www.brightsmile.example/step-2' },
        ],
      },
      {
        events: [
          { ev: 'PageView' },
          { ev: 'PageView', ts: '1795000000900', id: '1234567890123456' },
        ],
      },
    ],
  },
};
