import { customValue } from '@/utils/pixel/findings/event-subject';
import { groupBy } from '@/utils/pixel/findings/group-by';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { isSameEvent } from '@/utils/pixel/findings/same-event';

export const orderCountedAgain: SessionRule = {
  id: 'order-counted-again',
  severity: 'error',
  scope: 'session',
  on: 'orders',
  why: 'The sale is counted more than once, because nothing tells Meta that it is the same one.',
  fix: {
    highLevel:
      "Make the event ID from the order number, so that opening the thank-you page again sends the same ID: {eventID: 'order-' + number}.",
    eventsManager:
      'Nothing to change. Compare the number of purchases under Overview with your orders.',
  },
  link: 'highlevel.page-builder',
  find: ({ orders }) => {
    const groups = groupBy(orders, (subject) => {
      const order = customValue(subject, 'order_id');
      const isGiven = (typeof order === 'string' && order !== '') || typeof order === 'number';
      return isGiven ? `${subject.event.pixelId} ${String(order)}` : null;
    });
    return groups.flatMap((group): Hit[] => {
      const [first] = group;
      const again = group.filter(
        (one) =>
          !isSameEvent(one, first) &&
          (one.event.eventIdSource !== 'site' || one.event.eventId !== first?.event.eventId),
      );
      if (first === undefined || again.length === 0) return [];
      return [
        {
          message: `The same order was sent as a Purchase ${again.length + 1} times, each with another event ID or none.`,
          events: [first, ...again].map(({ event }) => event),
        },
      ];
    });
  },
  examples: {
    triggers: [
      {
        events: [
          { ev: 'Purchase', 'cd[order_id]': 'o-55' },
          { ev: 'Purchase', 'cd[order_id]': 'o-55' },
        ],
      },
      {
        events: [
          { ev: 'Purchase', 'cd[order_id]': '55', eid: null },
          { ev: 'Purchase', 'cd[order_id]': '55', eid: null },
        ],
      },
    ],
    silent: [
      {
        events: [
          { ev: 'Purchase', 'cd[order_id]': 'o-55' },
          { ev: 'Purchase', 'cd[order_id]': 'o-56' },
        ],
      },
      {
        events: [
          { ev: 'Purchase', 'cd[order_id]': 'o-55', eid: 'o-55' },
          { ev: 'Purchase', 'cd[order_id]': 'o-55', eid: 'o-55' },
        ],
      },
      { events: [{}, {}] },
    ],
  },
};
