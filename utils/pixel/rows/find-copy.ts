import { copyKey } from '@/utils/pixel/copy-key';
import type { RowFacts } from '@/utils/pixel/rows/panel-row';
import { readEvent } from '@/utils/pixel/rows/row-detail';
import { carriesCopy } from '@/utils/pixel/without-copies';

/**
 * The row of the same event, when one of the two is a copy of it. `twins` are rows of the same
 * time. Only where all else is alike are requests decoded.
 */
export function findCopy<T extends RowFacts>(facts: RowFacts, twins: readonly T[]): T | undefined {
  return twins.find((twin) => {
    if (!isCopy(facts) && !isCopy(twin)) return false;
    if (twin.eventName !== facts.eventName || twin.pixelId !== facts.pixelId) return false;
    const [own, other] = [readEvent(facts.origin), readEvent(twin.origin)];
    return own !== null && other !== null && copyKey(own) === copyKey(other);
  });
}

export function isCopy({ transport, origin }: Pick<RowFacts, 'transport' | 'origin'>): boolean {
  return origin.kind === 'browser' && transport !== null && carriesCopy(transport, origin.request);
}
