import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { customText, isSameEvent } from '@/utils/pixel/findings/same-event';

/** Facts, Meta, "Deduplication": same dataset, name and ID within 48 hours are one event. */
export const eventIdConstant: SessionRule = {
  id: 'event-id-constant',
  severity: 'warning',
  scope: 'session',
  on: 'sameId',
  why: 'Meta takes events of one name with one ID for the same event, and may drop all but the first: real conversions are lost.',
  fix: {
    highLevel:
      'Make a new ID for every event: HighLevel’s own funnel events do. In code of your own, build it from the order number or from the time with some random digits, never as a fixed text.',
    eventsManager:
      'Nothing to change. In Test events, walk through the funnel twice: the IDs must differ, and nothing may be marked Deduplicated that is not a pair.',
  },
  link: 'highlevel.page-builder',
  find: ({ sameId }) => {
    return sameId.flatMap((all): Hit[] => {
      // A form in a frame may well share its ID with the page around it.
      const group = all.filter(({ event }) => !event.inFrame);
      const [first] = group;
      if (first === undefined) return [];
      const others = group.filter(
        (one) =>
          !isSameEvent(one, first) &&
          (one.page?.page !== first.page?.page || customText(one) !== customText(first)),
      );
      if (others.length === 0) return [];
      const { eventName, eventId } = first.event;
      return [
        {
          message: `${group.length} different ${quote(eventName)} events carry the same event ID ${quote(eventId ?? '')}. Meta takes them for one.`,
          events: [first, ...others].map(({ event }) => event),
        },
      ];
    });
  },
  examples: {
    triggers: [
      { events: [{ eid: 'fixed' }, { eid: 'fixed', dl: 'https://www.brightsmile.example/other' }] },
      {
        events: [
          { ev: 'Purchase', eid: 'order' },
          { ev: 'Purchase', eid: 'order', 'cd[value]': '20' },
        ],
      },
    ],
    silent: [
      { events: [{}, {}] },
      { events: [{ eid: 'same' }, { eid: 'same' }] },
      { events: [{ eid: 'same' }, { eid: 'same', ev: 'Contact' }] },
      { events: [{ eid: 'same' }, { eid: 'same', if: 'true', dl: 'https://forms.example/form' }] },
    ],
  },
};
