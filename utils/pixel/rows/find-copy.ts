import { copyKey } from '@/utils/pixel/copy-key';
import type { RowFacts } from '@/utils/pixel/rows/panel-row';
import { readEvent } from '@/utils/pixel/rows/row-detail';

/**
 * The row of the same event, when one of the two is its privacy-sandbox copy (facts, Meta,
 * "Requests"). `twins` are rows of the same time. Only where all else is alike are requests decoded.
 */
export function findCopy<T extends RowFacts>(facts: RowFacts, twins: readonly T[]): T | undefined {
  return twins.find((twin) => {
    if (facts.transport !== 'privacy-sandbox' && twin.transport !== 'privacy-sandbox') return false;
    if (twin.eventName !== facts.eventName || twin.pixelId !== facts.pixelId) return false;
    const [own, other] = [readEvent(facts.origin), readEvent(twin.origin)];
    return own !== null && other !== null && copyKey(own) === copyKey(other);
  });
}
