import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: dpo. */
export const limitedDataUse: EventRule = {
  id: 'limited-data-use',
  severity: 'info',
  scope: 'event',
  on: 'limited-data-use',
  once: true,
  why: 'Where the law of the visitor’s state asks for it, Meta uses such events less: fewer people in audiences, less measured.',
  fix: {
    highLevel:
      "If that was not meant, take fbq('dataProcessingOptions', …) out of the tracking code, or send an empty list: fbq('dataProcessingOptions', []).",
    eventsManager: 'Nothing to change. Server events need the same choice.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) =>
    event.limitedDataUse?.options.includes('LDU') === true
      ? 'Events are sent with limited data use (LDU).'
      : null,
  examples: {
    triggers: [{ event: { dpo: 'LDU', dpoco: '1', dpost: '1000' } }],
    silent: [{ event: {} }, { event: { dpo: '' } }],
  },
};
