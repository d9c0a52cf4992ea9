import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

/** When a dataset's events were last seen to arrive, in ms since 1970; null for never. */
export interface Arrivals {
  browser: number | null;
  server: number | null;
  /** Counted once, though both sides sent it. */
  deduplicated: number | null;
}

/**
 * What Test events showed of a dataset; what it shows of others says nothing of this one, and a test
 * event of our own nothing of the set-up.
 */
export function lastArrivals(rows: readonly TestEventRow[], datasetId: string): Arrivals {
  const own = rows.filter(
    (row) => row.datasetId === datasetId && row.parameters[SENT_BY] !== OURSELVES,
  );
  const last = (fits: (row: TestEventRow) => boolean) =>
    own.reduce<number | null>(
      (latest, row) => (fits(row) && row.seenAt > (latest ?? 0) ? row.seenAt : latest),
      null,
    );
  return {
    browser: last(({ receivedFrom }) => receivedFrom === 'Browser'),
    server: last(({ receivedFrom }) => receivedFrom === 'Server'),
    deduplicated: last(({ handling }) => handling === 'Deduplicated'),
  };
}
