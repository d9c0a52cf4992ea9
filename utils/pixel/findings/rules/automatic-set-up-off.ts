import type { EventRule } from '@/utils/pixel/findings/rule';

/** The mask o, bit 1 (facts, Meta): fbq('set', 'autoConfig', false, …). */
export const automaticSetUpOff: EventRule = {
  id: 'automatic-set-up-off',
  severity: 'info',
  scope: 'event',
  on: 'options',
  once: true,
  why: 'Meta’s script then notices no clicks and no page details by itself. That is fine if it was meant; automatic matching may be off with it.',
  fix: {
    highLevel:
      "If nobody meant it, take fbq('set', 'autoConfig', false, …) out of the tracking code.",
    eventsManager:
      'In Settings, look at Automatic advanced matching and at the events set up without code.',
  },
  link: 'highlevel.page-builder',
  find: ({ options }) =>
    (options & 1) === 0
      ? null
      : 'The page has switched off the automatic set-up of Meta’s script (autoConfig).',
  examples: {
    triggers: [{ event: { o: '4125' } }],
    silent: [{ event: {} }],
  },
};
