import { editorsSite } from './editors/site.ts';
import { eventsManagerSite } from './events-manager/site.ts';
import { funnelSite } from './funnel/site.ts';
import { graphSite } from './graph/site.ts';
import { highLevelSite } from './highlevel/site.ts';
import { pixelSite } from './pixel/site.ts';
import { receivingSite } from './receiving/site.ts';
import type { Site } from './site.ts';

/**
 * All sites of the replica. The receiving end comes before Events Manager, with which it shares
 * www.facebook.com: it takes `/tr` and passes the rest on. The editors are parts of the page
 * builder's host.
 */
export const DEFAULT_SITES: readonly Site[] = [
  receivingSite,
  graphSite,
  pixelSite,
  eventsManagerSite,
  editorsSite,
  highLevelSite,
  funnelSite,
];
