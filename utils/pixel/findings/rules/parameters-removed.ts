import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { EventRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta: up, up_url, rp_url, spb, rks. */
export const parametersRemoved: EventRule = {
  id: 'parameters-removed',
  severity: 'warning',
  scope: 'event',
  why: 'Meta’s script took something out before sending, because the dataset’s rules or its own do not allow it. What you see here is what was left.',
  fix: {
    highLevel:
      'Check whether these parameters hold personal data, and take them out of the page’s code or address.',
    eventsManager:
      'In Settings or Diagnostics, look which parameters are blocked for this dataset and why.',
  },
  link: 'events-manager.settings',
  find: ({ event }) =>
    event.stripped.length === 0
      ? null
      : `Meta’s script removed parameters from ${quote(event.eventName)}: ${enumerate([...new Set(event.stripped)].map(quote))}.`,
  examples: {
    triggers: [{ event: { rks: 'email,phone' } }],
    silent: [{ event: {} }, { event: { rks: '' } }],
  },
};
