import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { customText, isSameEvent } from '@/utils/pixel/findings/same-event';

/** One visitor does these once. A cart can be filled twice in a second. */
const COUNTED = new Set([
  'CompleteRegistration',
  'Contact',
  'Donate',
  'InitiateCheckout',
  'Lead',
  'Purchase',
  'Schedule',
  'StartTrial',
  'SubmitApplication',
  'Subscribe',
  'ViewContent',
]);

/** An equal ID is another rule’s business: Meta can then put the two together. */
function isRepetition(one: EventSubject, before: EventSubject | undefined): boolean {
  if (before === undefined || isSameEvent(one, before)) return false;
  if (one.event.eventIdSource === 'site' && one.event.eventId === before.event.eventId)
    return false;
  return (
    Math.abs(one.event.timestamp - before.event.timestamp) <= 1000 &&
    customText(one) === customText(before)
  );
}

/** Facts, HighLevel and Meta: the same pixel in two places, the most frequent mistake. */
export const eventTwice: SessionRule = {
  id: 'event-twice',
  severity: 'error',
  scope: 'page',
  on: 'alike',
  why: 'Meta counts both, so the report shows twice the conversions that there were.',
  fix: {
    highLevel:
      'The same pixel is most likely in two places. Look in the page’s Header and Footer Tracking, in Settings > Head tracking code, in the funnel’s Events, and in a tag manager. Keep one. Emptying the head code may not stick: open it again and check.',
    eventsManager: 'In Test events, one submission must show one Browser row.',
  },
  link: 'highlevel.funnel-settings',
  find: ({ alike }) => {
    return alike.flatMap((group): Hit[] => {
      if (!COUNTED.has(group[0]?.event.eventName ?? '')) return [];
      const again = group.filter((one, at) => at > 0 && isRepetition(one, group[at - 1]));
      const [second] = again;
      if (second === undefined) return [];
      const first = group[group.indexOf(second) - 1] ?? second;
      return [
        {
          message: `${quote(first.event.eventName)} was sent ${again.length === 1 ? 'twice' : `${again.length + 1} times`} within a second from the same page.`,
          events: [first, ...again].map(({ event }) => event),
        },
      ];
    });
  },
  examples: {
    triggers: [
      { events: [{}, { ts: '1795000000300' }] },
      { events: [{ eid: null }, { eid: null, ts: '1795000000300', it: '1794999999500' }] },
    ],
    silent: [
      { events: [{}, {}] },
      { events: [{ ev: 'AddToCart' }, { ev: 'AddToCart', ts: '1795000000300' }] },
      { events: [{}, { ts: '1795000000300', 'cd[value]': '7' }] },
      { events: [{}, { ts: '1795000000300', id: '1234567890123456' }] },
    ],
  },
};
