import { copyKey } from '@/utils/pixel/copy-key';
import type { Decoded } from '@/utils/pixel/pixel-event';

/**
 * Leaves out the privacy-sandbox copies of events (facts, Meta, "Requests"): of those whose event
 * is there, and all but one of those whose event was not captured.
 */
export function withoutCopies(decoded: readonly Decoded[]): readonly Decoded[] {
  if (!decoded.some(isSandboxed)) return decoded;
  const seen = new Set<string>();
  for (const one of decoded) {
    if (one.kind === 'event' && !isSandboxed(one)) seen.add(copyKey(one.event));
  }
  return decoded.filter((one) => {
    if (one.kind !== 'event' || !isSandboxed(one)) return true;
    const key = copyKey(one.event);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function isSandboxed(one: Decoded): boolean {
  return one.kind === 'event' && one.event.transport === 'privacy-sandbox';
}
