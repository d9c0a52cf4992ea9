import type { Decoded, TestEventRow } from '@/utils/pixel/pixel-event';
import type { Told } from '@/utils/pixel/told';

/** What is known of a walk through a funnel; whatever is not known is left out. */
export interface Session {
  /** All requests to pixel endpoints, in the order of capture. */
  decoded: readonly Decoded[];
  /** Calls that no request followed, and warnings of Meta's script. */
  told?: readonly Told[];
  /** Rows of Events Manager's Test events. */
  testEvents?: readonly TestEventRow[];
  /** The dataset that belongs to the client. */
  datasetId?: string;
  pageState?: PageState;
  setup?: SetupFacts;
  /** Errors with which the Conversions API answered. */
  serverAnswers?: readonly ServerAnswer[];
}

/** What the page said of its pixel: hostile text, so only compared, never shown. */
export interface PageState {
  /** Names of what holds Meta's script back (facts, Meta, "Why nothing fired"). */
  locks: readonly string[];
}

/** Code and subcode of an error of the Graph API (facts, Meta, error table). */
export interface ServerAnswer {
  code: number;
  subcode: number | null;
  /** When it was given, in ms since 1970; left out where that is not known. */
  at?: number;
}

/** What the two apps' own screens showed; null or left out when they were not seen. */
export interface SetupFacts {
  /** Names of the places in which this client's pixel code stands, for example `Head tracking code`. */
  pixelPlaces?: readonly string[];
  /** Whether the funnel page was published after the last change. */
  pagePublished?: boolean | null;
  workflowPublished?: boolean | null;
  /** Trigger names of the workflow, as shown. */
  triggers?: readonly string[];
  tokenField?: 'custom value' | 'plain text' | null;
  optimizeJavaScript?: boolean | null;
  cookieBanner?: boolean | null;
  /** Whether the pixel code waits for consent. */
  codeWaitsForConsent?: boolean | null;
  /** Code was taken out of a field, saved, and is there again. */
  removedCodeIsBack?: boolean | null;
  /** Names of funnel steps that hold no pixel code, while the funnel's settings hold none either. */
  stepsWithoutCode?: readonly string[];
  /** The workflow's log says "No attribution data found". */
  attributionMissing?: boolean | null;
  /** Whether Events Manager shows the button that makes a token. */
  tokenButtonShown?: boolean | null;
  /** When each of these was seen last, in ms since 1970, where that is remembered. */
  seenAt?: Partial<Record<SetupFact, number>>;
}

export type SetupFact = Exclude<keyof SetupFacts, 'seenAt'>;
