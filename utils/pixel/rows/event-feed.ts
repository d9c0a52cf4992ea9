import type { TestEventRow } from '@/utils/pixel/pixel-event';
import type { Captured } from '@/utils/pixel/told';

/** Where a row is known from. */
export const ROW_SOURCES = [
  'devtools',
  'watch',
  'calls',
  'file',
  'test-events',
  'sent-here',
] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

/** How something was seen that a feed hands over. */
export interface Seen {
  /** What comes again under its key takes the place of what came before. */
  key?: string;
  /** The ways that saw it, in a fixed order, each once. */
  sources: readonly RowSource[];
}

/** What a feed hands over at once; many at a time cost the panel less than many one by one. */
export interface EventBatch {
  /** Requests to pixel endpoints, and what the page told, in the order of capture. */
  decoded: readonly Captured[];
  /** One for each of `decoded`, from a feed that knows; otherwise each is handed over once. */
  seen?: readonly Seen[];
  /** All that Test events shows by now, oldest first; null when that has not changed. */
  testEvents: readonly TestEventRow[] | null;
}
