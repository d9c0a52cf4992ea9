import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: events sent with a test code do count. */
export const testCodeLeftOn: EventRule = {
  id: 'test-code-left-on',
  severity: 'warning',
  scope: 'event',
  once: true,
  why: 'Events sent with a test code are counted like all others. Left on, every real visitor runs through it.',
  fix: {
    highLevel:
      'Take the test code out of the tracking code once you have checked. HighLevel’s action has no field for it.',
    eventsManager: 'Nothing to change: the code on the Test events tab may stay.',
  },
  link: 'highlevel.page-builder',
  find: ({ testCode }) => (testCode ? 'The page sends its events with a test code.' : null),
  examples: {
    triggers: [
      { event: { test_event_code: 'TEST48151' } },
      { event: { 'cd[test_event_code]': 'TEST48151' } },
    ],
    silent: [{ event: {} }, { event: { test_event_code: '' } }],
  },
};
