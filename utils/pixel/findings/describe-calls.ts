import { enumerate, quote } from '@/utils/pixel/findings/quote';
import type { Hit } from '@/utils/pixel/findings/rule';
import type { UnsentCall } from '@/utils/pixel/told';

/** One hit for all these calls, with the names of what they asked for; none without calls. */
export function describeCalls(
  calls: readonly UnsentCall[],
  sentence: (names: string) => string,
): Hit[] {
  if (calls.length === 0) return [];
  const names = [...new Set(calls.map(({ eventName }) => eventName))].map(quote);
  return [{ message: sentence(enumerate(names)), told: calls }];
}
