import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: dpo with dpoco and dpost; 0 lets Meta find out. */
export const limitedDataUseIncomplete: EventRule = {
  id: 'limited-data-use-incomplete',
  severity: 'warning',
  scope: 'event',
  on: 'limited-data-use',
  once: true,
  why: 'Without country and state Meta does not know which rules are meant, and may ignore the choice.',
  fix: {
    highLevel:
      "Give all three: fbq('dataProcessingOptions', ['LDU'], 0, 0) lets Meta find out country and state.",
    eventsManager: 'Nothing to change.',
  },
  link: 'highlevel.page-builder',
  find: ({ event }) => {
    const use = event.limitedDataUse;
    if (use?.options.includes('LDU') !== true || (use.country !== null && use.state !== null))
      return null;
    return 'Limited data use (LDU) is asked for without country and state.';
  },
  examples: {
    triggers: [{ event: { dpo: 'LDU' } }, { event: { dpo: 'LDU', dpoco: '1' } }],
    silent: [{ event: { dpo: 'LDU', dpoco: '0', dpost: '0' } }, { event: {} }],
  },
};
