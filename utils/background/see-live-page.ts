import { mergeSightings } from '@/utils/pixel/capture/merge-sightings';
import { findLiveDouble } from '@/utils/pixel/code/find-live-double';
import type { Elsewhere } from '@/utils/pixel/code/seen-code';
import { listSessions, readLatest } from '@/utils/storage/capture/sessions';

/** So many of the latest walks are looked at, and so much of each. */
const MOST_SESSIONS = 3;
const MOST_LOOKED_AT = 300;
/** What a live page did longer ago than this, in ms, says little of what stands in HighLevel now. */
const LONGEST_AGE_MS = 24 * 3_600_000;

/** The live page that last sent a pixel's events twice, among the walks that were watched. */
export async function seeLivePage(pixelId: string | null, now: number): Promise<Elsewhere[]> {
  if (pixelId === null) return [];
  const recent = (await listSessions()).filter(({ lastAt }) => now - lastAt < LONGEST_AGE_MS);
  const sightings = await Promise.all(
    recent.slice(0, MOST_SESSIONS).map(({ id }) => readLatest(id, MOST_LOOKED_AT)),
  );
  const events = mergeSightings(sightings.flat(), now);
  const double = findLiveDouble(
    events.flatMap(({ decoded }) => (decoded.kind === 'unsent' ? [] : decoded)),
    pixelId,
  );
  if (!double) return [];
  const { page, at: seenAt } = double;
  const pixels = [{ id: pixelId, times: 2 }];
  return [{ place: 'live-page', pixels, page: page.slice(0, 300), seenAt, isSameFunnel: false }];
}
