import { groupBy } from '@/utils/pixel/findings/group-by';
import { quote } from '@/utils/pixel/findings/quote';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';
import { customText, isSameEvent } from '@/utils/pixel/findings/same-event';

export const eventIdRepeated: SessionRule = {
  id: 'event-id-repeated',
  severity: 'warning',
  scope: 'page',
  on: 'sameId',
  why: 'The page fires the same event twice. Meta may keep only one of the two, but reports that look at single events count both.',
  fix: {
    highLevel:
      'Look for the same call twice: in the page’s Header and Footer Tracking, in Settings > Head tracking code, and behind the button. Keep one.',
    eventsManager: 'Nothing to change. In Test events, one submission must show one browser event.',
  },
  link: 'highlevel.page-builder',
  find: ({ sameId }) => {
    const onPage = sameId.flatMap((group) =>
      groupBy(group, ({ loadedAt, page }) => `${loadedAt ?? ''} ${page?.number ?? ''}`),
    );
    return onPage.flatMap((group): Hit[] => {
      const again = group.filter(
        (one, at) =>
          at === 0 || (!isSameEvent(one, group[0]) && customText(one) === customText(group[0])),
      );
      const [first] = again;
      if (first === undefined || again.length < 2) return [];
      const { eventName, eventId } = first.event;
      return [
        {
          message: `${quote(eventName)} was fired ${again.length === 2 ? 'twice' : `${again.length} times`} on one page with the same event ID ${quote(eventId ?? '')}.`,
          events: again.map(({ event }) => event),
        },
      ];
    });
  },
  examples: {
    triggers: [{ events: [{ eid: 'same-id' }, { eid: 'same-id' }] }],
    silent: [
      { events: [{}, {}] },
      { events: [{ eid: 'same-id' }, { eid: 'same-id', it: '1795000090000' }] },
      { events: [{ eid: 'same-id' }, { eid: 'same-id', 'cd[value]': '2' }] },
      { events: [{ ev: 'Contact', eid: 'same-id' }, { eid: 'same-id' }] },
    ],
  },
};
