import type { EventRule } from '@/utils/pixel/findings/rule';

/** The mask o, bits 128 and 256 (facts, Meta). */
export const browserAutomated: EventRule = {
  id: 'browser-automated',
  severity: 'info',
  scope: 'event',
  on: 'options',
  once: true,
  why: 'Events of a program, such as a check of yours, are no customers. Meta may leave them out, so do not compare the numbers.',
  fix: {
    highLevel: 'Nothing to change if the visit was your own test.',
    eventsManager: 'In Test events, make the final check in an ordinary browser window.',
  },
  link: 'events-manager.overview',
  find: ({ options }) =>
    (options & 384) === 0
      ? null
      : 'This visit was made by a program and not by a person: Meta’s script marked it so.',
  examples: {
    triggers: [{ event: { o: '4254' } }, { event: { o: '4382' } }],
    silent: [{ event: {} }],
  },
};
