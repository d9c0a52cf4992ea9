import type { NearMissKind } from '@/utils/pixel/pairing/near-miss';
import type { PairedEvent, Pairing } from '@/utils/pixel/pairing/pair';
import type { Hit } from '@/utils/pixel/findings/rule';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

/** One hit for every browser event that misses its server event in this way. */
export function missHits(
  pairing: Pairing | null,
  kind: NearMissKind,
  sentence: (paired: PairedEvent, row: TestEventRow) => string,
): Hit[] {
  return (pairing?.browser ?? []).flatMap((paired): Hit[] => {
    const { event, nearMiss } = paired;
    if (nearMiss?.kind !== kind) return [];
    return [{ message: sentence(paired, nearMiss.with), events: [event], rows: [nearMiss.with] }];
  });
}
