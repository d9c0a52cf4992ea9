import type { EventRule } from '@/utils/pixel/findings/rule';

export const eventFromFrame: EventRule = {
  id: 'event-from-frame',
  severity: 'info',
  scope: 'event',
  on: 'frame',
  once: true,
  why: 'Meta takes the frame’s address for the page. Rules and audiences for the funnel’s own address do not catch this event.',
  fix: {
    highLevel:
      'Use HighLevel’s own form element in the funnel instead of an embedded form, or let the thank-you page fire the event.',
    eventsManager:
      'Where you make audiences or custom conversions by address, add the frame’s host.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, page }) =>
    event.inFrame
      ? `The event was sent by a frame inside the page${page === null || page.hostname === '' ? '' : `, from ${page.hostname}`}.`
      : null,
  examples: {
    triggers: [
      {
        event: {
          if: 'true',
          dl: 'https://forms.example/lead?fbclid=IwAR0abcDEF',
          fbc: 'fb.1.1794999990000.IwAR0abcDEF',
        },
      },
    ],
    silent: [{ event: {} }],
  },
};
