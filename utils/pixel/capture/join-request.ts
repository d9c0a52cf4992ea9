import type { OutcomeSighting } from '@/utils/pixel/capture/sighting';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

type Ending = Pick<CapturedRequest, 'status' | 'error'>;

/**
 * One request of what the ways saw of it: the body of the one that could read it, and the better
 * informed ending. `requests` are in the order of trust; with none of them there is none.
 */
export function joinRequest(
  requests: readonly CapturedRequest[],
  outcomes: readonly OutcomeSighting[],
): CapturedRequest | undefined {
  const first = requests.find(({ body }) => body !== null && body !== '') ?? requests[0];
  // The very same object, because 100,000 copies are what fills a panel's memory.
  if (first === undefined || (requests.length + outcomes.length === 1 && first.error !== ''))
    return first;
  return {
    ...first,
    ...joinEndings([...requests, ...outcomes]),
    startedAt: Math.min(...requests.map(({ startedAt }) => startedAt)),
    resourceType: requests.find(({ resourceType }) => resourceType !== undefined)?.resourceType,
  };
}

/** An answer that one way saw counts before an error of another, which may only have lost sight. */
function joinEndings(endings: readonly Ending[]): Ending {
  const answered = endings.find(({ status, error }) => status !== null && status > 0 && !error);
  if (answered) return { status: answered.status, error: null };
  const failed = endings.find(({ error }) => Boolean(error));
  if (failed) return { status: failed.status, error: failed.error };
  const known = endings.find(({ status }) => status !== null);
  return { status: known?.status ?? null, error: null };
}
