import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { Hit, SessionRule } from '@/utils/pixel/findings/rule';

function isReal({ event }: EventSubject): boolean {
  return event.eventKind !== 'automatic' && event.eventName !== 'PageView';
}

/** Facts, Meta: SubscribedButtonClick and Microdata are sent by the script itself. */
export const onlyAutomaticEvents: SessionRule = {
  id: 'only-automatic-events',
  severity: 'warning',
  scope: 'session',
  on: 'clicks',
  why: 'Clicks that Meta’s script notices by itself are no conversions: no campaign can optimise for a Lead that is never sent.',
  fix: {
    highLevel:
      "Add the event to the page where it happens, best to the thank-you page: fbq('track', 'Lead', {…}, {eventID: '…'}). Or let a workflow with the Conversions API action send it.",
    eventsManager:
      'Under Test events, walk through the funnel: the event that you optimise for must appear by its own name.',
  },
  link: 'highlevel.page-builder',
  find: ({ pixels }) =>
    pixels.flatMap((group): Hit[] => {
      const clicks = group.filter(({ event }) => event.eventName === 'SubscribedButtonClick');
      if (clicks.length === 0 || group.some(isReal)) return [];
      return [
        {
          message:
            'Meta’s script noticed a click on a button by itself, and the site sent no event of its own for it.',
          events: clicks.map(({ event }) => event),
        },
      ];
    }),
  examples: {
    triggers: [
      { events: [{ ev: 'PageView' }, { ev: 'SubscribedButtonClick', es: 'automatic', tm: '3' }] },
    ],
    silent: [
      {
        events: [{ ev: 'PageView' }, { ev: 'SubscribedButtonClick', es: 'automatic', tm: '3' }, {}],
      },
      { event: { ev: 'PageView' } },
    ],
  },
};
