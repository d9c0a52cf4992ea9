import type { SentEvent } from '@/utils/capi/sent-event';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

/** An event without an ID is taken for the same when it was listed within this time, in ms. */
const CLOSE_MS = 10 * 60_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/**
 * The test events that we sent and Meta received, as rows of server events, but those that Test
 * events itself has listed meanwhile: they are there already.
 */
export function listSentEvents(
  sent: readonly SentEvent[],
  listed: readonly TestEventRow[],
): TestEventRow[] {
  const isListed = (event: SentEvent) =>
    listed.some(
      (row) =>
        row.receivedFrom === 'Server' &&
        row.datasetId === event.datasetId &&
        row.eventName === event.eventName &&
        (event.eventId === null
          ? row.eventId === null && Math.abs(row.seenAt - event.at) < CLOSE_MS
          : row.eventId === event.eventId),
    );
  return sent
    .filter((event) => event.state === 'received' && !isListed(event))
    .map(({ datasetId, eventName, eventId, at, parameters }) => ({
      ...{ datasetId, eventName, eventId, seenAt: at, shownTime: clock.format(at), parameters },
      receivedFrom: 'Server',
      handling: null,
    }));
}
