import type { Cause } from '@/utils/pixel/doctor/cause';

const NOT_SEEN = { seen: 0, failed: 0 };

/** Why a pixel that runs is not seen to send. */
export const TRAFFIC_CAUSES: readonly Cause[] = [
  {
    id: 'sent-before-watching',
    certainty: 'likely',
    why: 'Only what is sent while the page is watched can be looked at. These events may well have arrived.',
    fix: {
      highLevel: 'Nothing to change. Reload the page, then look again.',
      eventsManager: 'Test events shows whether they arrived.',
    },
    first: 'highLevel',
    link: 'events-manager.test-events',
    find: ({ page, events }) =>
      page !== null && events.seen === 0 && page.eventRequests > 0
        ? `The page sent ${page.eventRequests === 1 ? 'one request' : `${page.eventRequests} requests`} with events before it was watched.`
        : null,
    examples: {
      triggers: [{ page: { eventRequests: 2 } }, { page: { eventRequests: 1 } }],
      silent: [{ page: { eventRequests: 2 }, events: { seen: 2, failed: 0 } }, {}],
    },
  },
  {
    id: 'form-in-frame',
    certainty: 'possible',
    why: 'What happens in a frame does not reach the page’s pixel: neither the sent form, nor its event ID, nor the click ID comes across.',
    fix: {
      highLevel:
        'Use the funnel’s own form element in place of the embedded one, or let the form lead to a thank-you page that fires the event.',
      eventsManager: 'Nothing to change.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: ({ page }) =>
      page !== null && page.formFrames > 0
        ? 'A form, survey or calendar stands in a frame of this page, where its pixel does not see it being sent.'
        : null,
    examples: { triggers: [{ page: { formFrames: 1 } }], silent: [{}, { page: null }] },
  },
  {
    id: 'nothing-fired',
    certainty: 'likely',
    why: 'The pixel is ready, and nothing holds it back: no event was asked for, or Meta’s script left it out, as it does with a page view that it already sent.',
    fix: {
      highLevel:
        'Check that the pixel code has a line with track and PageView. Do on the page what should fire the event, and look again.',
      eventsManager: 'If the code is right, look in Diagnostics for a warning about this dataset.',
    },
    first: 'highLevel',
    link: 'highlevel.page-builder',
    find: ({ page, events, configs, view }) =>
      page?.started === true &&
      (view === 'devtools' || view === 'watch') &&
      page.locks.length === 0 &&
      page.queueLength === 0 &&
      page.eventRequests === 0 &&
      events.seen === 0 &&
      (page.pixelIds.length > 0 || configs.length > 0)
        ? 'The pixel runs, and no event was sent.'
        : null,
    examples: {
      triggers: [{}, { view: 'watch' }],
      silent: [
        { events: { seen: 1, failed: 0 } },
        { page: { locks: ['consent'] }, events: NOT_SEEN },
        { page: { queueLength: 1 } },
        { view: 'late watch' },
        { view: 'none' },
        { page: null },
      ],
    },
  },
];
