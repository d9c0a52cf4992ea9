import * as z from 'zod/mini';
import type { TestEventRow } from '@/utils/pixel/pixel-event';
import { item } from '@/utils/storage/item';

const rowSchema = z.object({
  datasetId: z.string(),
  eventName: z.string(),
  eventId: z.nullable(z.string()),
  receivedFrom: z.enum(['Browser', 'Server']),
  handling: z.nullable(z.enum(['Processed', 'Deduplicated'])),
  seenAt: z.number(),
  shownTime: z.string(),
  parameters: z.record(z.string(), z.string()),
});

const rows = item({
  area: 'session',
  noun: 'test-events',
  version: 1,
  schema: z.array(rowSchema),
  fallback: [],
});

/** Session storage holds 10 MB in all; the newest rows are the ones that matter. */
const CAP = 500;

export const getTestEvents = rows.get;
export const watchTestEvents = rows.watch;

/** One number at most, and words: "2 minutes ago", "vor 12 Sekunden", "just now". */
const HOW_LONG_AGO = /^\P{Nd}*\p{Nd}{0,3}\s*\p{L}[\p{L}\s.]*$/u;

/**
 * What tells rows apart: Meta's list has no row ID, and a row's handling may change later. Rows
 * that are alike in all this are told apart by their number, counted from the oldest. A time that
 * only says how long ago it was moves on, and tells nothing apart.
 */
function keysOf(rowsOldestFirst: TestEventRow[]): [key: string, row: TestEventRow][] {
  const counts = new Map<string, number>();
  return rowsOldestFirst.map((row) => {
    const { datasetId, eventName, eventId, receivedFrom, shownTime } = row;
    const time = HOW_LONG_AGO.test(shownTime) ? '' : shownTime;
    const alike = JSON.stringify([datasetId, eventName, eventId, receivedFrom, time]);
    const number = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, number);
    return [`${alike} ${number}`, row];
  });
}

/**
 * Adds the rows that are new (`seen` is newest first, as the list shows them), and brings the
 * others up to date; `seenAt` stays the first one, and so do parameters that a row showed while it
 * was open. Kept oldest first.
 */
export async function mergeTestEvents(seen: TestEventRow[]) {
  await rows.update((all) => {
    const merged = new Map(keysOf(all));
    for (const [key, row] of keysOf(seen.toReversed())) {
      const before = merged.get(key);
      const parameters = { ...before?.parameters, ...row.parameters };
      merged.set(key, { ...row, parameters, seenAt: before?.seenAt ?? row.seenAt });
    }
    return [...merged.values()].slice(-CAP);
  });
}
