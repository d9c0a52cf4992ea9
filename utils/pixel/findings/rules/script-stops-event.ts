import { warningHits } from '@/utils/pixel/findings/warning-hits';
import { knownWarning } from '@/utils/pixel/warning-catalog';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "The pixel": `FB_LOG`, of the types after which nothing is sent. */
export const scriptStopsEvent: SessionRule = {
  id: 'script-stops-event',
  severity: 'warning',
  scope: 'session',
  on: 'warnings',
  why: 'Meta’s own script says in the page that it sends no event because of this. Any other script of the page can say the same, so look whether the event is in the list.',
  fix: {
    highLevel:
      'Correct what the sentence above names in the tracking code, in the page or in the funnel’s Settings; then save and publish.',
    eventsManager:
      'In Settings, look at the data source category and at events that wait to be confirmed.',
  },
  link: 'events-manager.settings',
  find: ({ warnings }) =>
    warningHits(warnings.filter(({ type }) => knownWarning(type).stopsEvents === true)),
  examples: {
    triggers: [
      { warnings: [{ type: 'RESTRICTED_EVENT' }] },
      { warnings: [{ type: 'PIXEL_NOT_INITIALIZED', pixelId: '1029384756102938' }] },
    ],
    silent: [{ warnings: [{ type: 'DUPLICATE_PIXEL_ID' }] }, { event: {} }],
  },
};
