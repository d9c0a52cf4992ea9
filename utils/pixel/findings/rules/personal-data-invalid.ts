import type { EventRule } from '@/utils/pixel/findings/rule';

/** The mask o, bit 32 (facts, Meta). */
export const personalDataInvalid: EventRule = {
  id: 'personal-data-invalid',
  severity: 'warning',
  scope: 'event',
  on: 'options',
  once: true,
  why: 'Meta’s script found that a detail of the person cannot be right, and left it out. Matching is weaker for it.',
  fix: {
    highLevel:
      "Check what the code gives to fbq('init', 'ID', {…}): each field must hold what its name says, and nothing when it is empty.",
    eventsManager: 'Under Overview > Diagnostics, look for a warning about customer information.',
  },
  link: 'highlevel.page-builder',
  find: ({ options }) =>
    (options & 32) === 0
      ? null
      : 'Meta’s script found a detail of the person that cannot be right.',
  examples: {
    triggers: [{ event: { o: '4158' } }],
    silent: [{ event: {} }, { event: { o: null } }],
  },
};
