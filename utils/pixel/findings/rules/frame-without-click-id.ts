import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, HighLevel: forms in an iframe do not inherit fbclid or the event id from the page. */
export const frameWithoutClickId: EventRule = {
  id: 'frame-without-click-id',
  severity: 'warning',
  scope: 'event',
  on: 'frame',
  once: true,
  why: 'A form in a frame does not know what stands in the address of the page around it: the click on the ad gets lost between the two.',
  fix: {
    highLevel:
      'Use HighLevel’s own form element in the funnel instead of an embedded form, or hand fbclid on in the frame’s address.',
    eventsManager:
      'Nothing to change. In Test events, the form’s event should then show a Click ID.',
  },
  link: 'highlevel.page-builder',
  find: ({ event, fbc, page }) =>
    event.inFrame && fbc === null && !page?.fbclid
      ? 'This event comes from a frame inside the page, and carries no Click ID (fbc).'
      : null,
  examples: {
    triggers: [{ event: { if: 'true', dl: 'https://forms.example/lead' } }],
    silent: [
      { event: { if: 'true', dl: 'https://forms.example/lead?fbclid=IwAR0abcDEF' } },
      {
        event: {
          if: 'true',
          dl: 'https://forms.example/lead',
          fbc: 'fb.1.1794999990000.IwAR0abcDEF',
        },
      },
      { event: {} },
    ],
  },
};
