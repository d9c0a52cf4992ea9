import { copyKey } from '@/utils/pixel/copy-key';
import type { RowFacts } from '@/utils/pixel/rows/panel-row';
import { readEvent } from '@/utils/pixel/rows/row-detail';
import { carriesCopy } from '@/utils/pixel/without-copies';

/**
 * The row of the same event, when one of the two is a copy of it. `twins` are rows of the same
 * time. Only where all else is alike are requests decoded, and each once.
 */
export function findCopy<T extends RowFacts>(facts: RowFacts, twins: readonly T[]): T | undefined {
  return twins.find((twin) => {
    if (!isCopy(facts) && !isCopy(twin)) return false;
    if (twin.eventName !== facts.eventName || twin.pixelId !== facts.pixelId) return false;
    if (twin.eventId !== facts.eventId) return false;
    const key = keyOf(facts.origin);
    return key !== null && key === keyOf(twin.origin);
  });
}

/** A page may send thousands at one time, and each is compared with all the others. */
const keys = new WeakMap<RowFacts['origin'], string | null>();

function keyOf(origin: RowFacts['origin']): string | null {
  const known = keys.get(origin);
  if (known !== undefined) return known;
  const event = readEvent(origin);
  const key = event && copyKey(event);
  keys.set(origin, key);
  return key;
}

export function isCopy({ transport, origin }: Pick<RowFacts, 'transport' | 'origin'>): boolean {
  return origin.kind === 'browser' && transport !== null && carriesCopy(transport, origin.request);
}
