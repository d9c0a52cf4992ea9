import type { EventRule } from '@/utils/pixel/findings/rule';

/** The mask o, bit 1024 (facts, Meta). */
export const personalDataConflicting: EventRule = {
  id: 'personal-data-conflicting',
  severity: 'warning',
  scope: 'event',
  on: 'options',
  once: true,
  why: 'Meta’s script got two different answers for the same detail, so one of them is wrong for this visitor.',
  fix: {
    highLevel:
      'Give the details of the person in one place only, and take them from the form that was just sent.',
    eventsManager:
      'If Automatic advanced matching is on as well, check that both read the same field.',
  },
  link: 'highlevel.page-builder',
  find: ({ options }) =>
    (options & 1024) === 0 ? null : 'Meta’s script was given contradicting details of the person.',
  examples: {
    triggers: [{ event: { o: '5150' } }],
    silent: [{ event: {} }],
  },
};
