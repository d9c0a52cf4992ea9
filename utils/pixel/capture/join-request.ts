import type { CapturedRequest } from '@/utils/pixel/pixel-event';
import type { OutcomeSighting, RequestSighting } from '@/utils/pixel/capture/sighting';

type Ending = Pick<CapturedRequest, 'status' | 'error'>;

/**
 * One request of what the ways saw of it: the body of the one that could read it, and the better
 * informed ending. DevTools has the text as sent, so it comes first.
 */
export function joinRequest(
  sightings: readonly RequestSighting[],
  outcomes: readonly OutcomeSighting[],
): CapturedRequest {
  const requests = [...sightings]
    .sort((one, other) => one.source.localeCompare(other.source))
    .map(({ request }) => request);
  const first = requests.find(({ body }) => body !== null && body !== '') ?? requests[0];
  if (first === undefined) throw new Error('A request that nobody saw cannot be joined.');
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
