import { copyKey } from '@/utils/pixel/copy-key';
import type { CapturedRequest, Decoded, Transport } from '@/utils/pixel/pixel-event';

/**
 * Leaves out the copies of events: of those whose event is there, and all but one of those whose
 * event was not captured.
 */
export function withoutCopies(decoded: readonly Decoded[]): readonly Decoded[] {
  if (!decoded.some(isCopy)) return decoded;
  const seen = new Set<string>();
  for (const one of decoded) {
    if (one.kind === 'event' && !isCopy(one)) seen.add(copyKey(one.event));
  }
  return decoded.filter((one) => {
    if (one.kind !== 'event' || !isCopy(one)) return true;
    const key = copyKey(one.event);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function isCopy(one: Decoded): boolean {
  return one.kind === 'event' && carriesCopy(one.event.transport, one.request);
}

/**
 * Whether a request carries an event that another one may carry as well, so that the two are one
 * event: a copy for the privacy sandbox (facts, Meta, "Requests"), one that was redirected, and one
 * that a service worker of the page took and sent on (both seen in Chromium 156: each stands in
 * DevTools' log beside the request that came of it).
 */
export function carriesCopy(
  transport: Transport,
  { status, viaServiceWorker }: CapturedRequest,
): boolean {
  return (
    transport === 'privacy-sandbox' ||
    viaServiceWorker === true ||
    (status !== null && REDIRECTS.has(status))
  );
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
