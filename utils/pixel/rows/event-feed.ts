import type { Decoded, TestEventRow } from '@/utils/pixel/pixel-event';

/** What a feed hands over at once; many at a time cost the panel less than many one by one. */
export interface EventBatch {
  /** Requests to pixel endpoints, in the order of capture; each is handed over once. */
  decoded: readonly Decoded[];
  /**
   * Keys of `decoded`, one for each, from a feed that learns more of a request later (that it was
   * blocked): what comes again under its key takes the place of what came before.
   */
  keys?: readonly string[];
  /** All that Test events shows by now, oldest first; null when that has not changed. */
  testEvents: readonly TestEventRow[] | null;
}

/**
 * Where the panel's events come from: the tab's traffic, a kept session, a file, a test page. The
 * panel starts it once; it hands over what there is, then what comes, until the signal aborts.
 */
export type EventFeed = (take: (batch: EventBatch) => void, signal: AbortSignal) => void;
