import type { PixelConfig } from '@/utils/pixel/config/pixel-config';
import type { PageReading } from '@/utils/pixel/doctor/page-reading';
import type { Failure } from '@/utils/pixel/findings/failure';
import type { Finding } from '@/utils/pixel/findings/finding';

/**
 * `devtools`: every request since it was opened. `watch`: the page's requests with events.
 * `late watch`: those since the tab is watched; what the page sent before, nobody knows for sure: its
 * own account of its requests lacks posted forms, and is cut off. `none`: nothing; then nothing is
 * said of requests.
 */
export type DoctorView = 'devtools' | 'watch' | 'late watch' | 'none';

/** A request for Meta’s script or for a pixel’s settings, as DevTools saw it end. */
export interface StartOutcome {
  kind: 'script' | 'config';
  /** Of settings. */
  pixelId: string | null;
  status: number | null;
  /** null when it was answered. */
  failure: Failure | null;
}

/** A pixel’s settings, and whether they block the page’s own host. */
export interface SeenConfig {
  config: PixelConfig;
  /** The blocked host name that the page is under; null when none is. */
  blockedHost: string | null;
}

/** All that the doctor looks at. What is not known is null or empty: nothing is concluded from it. */
export interface Evidence {
  /** Who saw what the page did. */
  view: DoctorView;
  /**
   * How its settings were come by: as the page got them, by a request of our own, or, without
   * permission for Meta’s host, not at all.
   */
  settings: 'of the page' | 'asked for' | 'not allowed';
  /** null when the page could not be asked. */
  page: PageReading | null;
  /** Since the page was loaded; only DevTools sees them. */
  starts: readonly StartOutcome[];
  configs: readonly SeenConfig[];
  /** Pixel events of this page in the panel, and how many of them did not arrive. */
  events: { seen: number; failed: number };
  /** Calls of `fbq` on this page that no request followed; only seen while calls are followed. */
  unsent: number;
  /** What the rules found in the session. */
  findings: readonly (Pick<Finding, 'id' | 'message'> & Partial<Pick<Finding, 'seenAt'>>)[];
  /** The client that the person works on; null without one, or without a dataset. */
  client: {
    name: string;
    datasetId: string;
    /** Where in HighLevel its pixel code was seen, by the names of the places. */
    codePlaces: readonly string[];
  } | null;
  /** Something is known of the set-up in HighLevel. */
  setupKnown: boolean;
  /** When the latest of it was seen, in ms since 1970; null where that is not remembered. */
  setupSeenAt: number | null;
}
