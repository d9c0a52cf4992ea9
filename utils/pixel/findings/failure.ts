import type { CapturedRequest } from '@/utils/pixel/pixel-event';

/** Who kept a request from arriving. `left`: the page was left before the answer came. */
export type Failure = 'extension' | 'page' | 'network' | 'left';

/** Why a request failed, from the browser’s own words; null when it did not, or nobody knows. */
export function failureOf({ status, error }: CapturedRequest): Failure | null {
  const words = error ?? '';
  if (words === '') return status === 0 ? 'network' : null;
  if (/BLOCKED_BY_CLIENT|BLOCKED_BY_ADMINISTRATOR|inspector/i.test(words)) return 'extension';
  if (/\bcsp\b|_CSP\b/i.test(words)) return 'page';
  // The request reached Meta; only its answer was kept from the page.
  if (/BLOCKED_BY_(?:ORB|RESPONSE)/.test(words)) return null;
  if (/ABORT|cancell?ed/i.test(words)) return 'left';
  return status === null || status === 0 ? 'network' : null;
}

/**
 * Whether Meta may have got a request, as far as the browser tells. One that was broken off because
 * the page was left has usually been sent by then.
 */
export function isArrived(request: CapturedRequest): boolean {
  const failure = failureOf(request);
  return failure === null || failure === 'left';
}
