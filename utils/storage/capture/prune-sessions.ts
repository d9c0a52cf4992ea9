import type { SessionRecord } from '@/utils/storage/capture/session-record';

/** Sessions that nobody keeps go after a week, and when there are more than twenty of them. */
export const LONGEST_AGE_MS = 7 * 24 * 60 * 60 * 1000;
export const MOST_SESSIONS = 20;
/** All sessions together, kept ones included: about 150 MB at the most. */
export const MOST_STORED = 60_000;
/** Kept sessions; the person is asked to delete one before another is kept. */
export const MOST_KEPT = 50;

/** Which sessions are to be deleted: the oldest that nobody keeps and nobody records into. */
export function findPrunable(
  sessions: readonly SessionRecord[],
  live: ReadonlySet<string>,
  now: number,
): string[] {
  const newestFirst = [...sessions].sort((one, other) => other.lastAt - one.lastAt);
  const fixed = newestFirst.filter(({ id, kept }) => kept || live.has(id));
  let stored = fixed.reduce((sum, { size }) => sum + size, 0);
  let count = 0;
  return newestFirst.flatMap((session) => {
    if (fixed.includes(session)) return [];
    stored += session.size;
    count += 1;
    const isOld = now - session.lastAt > LONGEST_AGE_MS;
    return isOld || count > MOST_SESSIONS || stored > MOST_STORED ? [session.id] : [];
  });
}
