import { warningHits } from '@/utils/pixel/findings/warning-hits';
import { knownWarning } from '@/utils/pixel/warning-catalog';
import type { SessionRule } from '@/utils/pixel/findings/rule';

/** Facts, Meta, "The pixel": `FB_LOG`. */
export const scriptWarning: SessionRule = {
  id: 'script-warning',
  severity: 'warning',
  scope: 'session',
  on: 'warnings',
  why: 'Meta’s own script says so in the page. Any other script of the page can say the same, so look at the event itself, too.',
  fix: {
    highLevel:
      'Correct what the sentence above names in the tracking code, in the page or in the funnel’s Settings; then save and publish.',
    eventsManager: 'Diagnostics shows whether Meta noticed it for other visitors, too.',
  },
  link: 'highlevel.page-builder',
  find: ({ warnings }) =>
    warningHits(warnings.filter(({ type }) => knownWarning(type).stopsEvents !== true)),
  examples: {
    triggers: [
      { warnings: [{ type: 'DUPLICATE_PIXEL_ID' }] },
      { warnings: [{ type: 'A_NEW_ONE' }] },
      { warnings: [{ type: '', text: 'Something is odd.' }] },
    ],
    silent: [{ warnings: [{ type: 'RESTRICTED_EVENT' }] }, { event: {} }],
  },
};
