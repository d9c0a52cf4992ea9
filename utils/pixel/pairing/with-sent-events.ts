import type { SentEvent } from '@/utils/capi/sent-event';
import type { TestEventRow } from '@/utils/pixel/pixel-event';

/** An event without an ID is taken for the same when it was listed within this time, in ms. */
const CLOSE_MS = 10 * 60_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Whether a row of Test events is that event of ours. */
function isRowOf(row: TestEventRow, event: SentEvent): boolean {
  return (
    row.receivedFrom === 'Server' &&
    row.datasetId === event.datasetId &&
    row.eventName === event.eventName &&
    (event.eventId === null
      ? row.eventId === null && Math.abs(row.seenAt - event.at) < CLOSE_MS
      : row.eventId === event.eventId)
  );
}

/**
 * The rows of Test events, and after them the test events that we sent and Meta received, as rows of
 * server events, where the list does not show them. Those that it shows get what we know of them:
 * which keys they held, and that they are ours.
 */
export function withSentEvents(
  listed: readonly TestEventRow[],
  sent: readonly SentEvent[],
): TestEventRow[] {
  const received = sent.filter(({ state }) => state === 'received');
  const rows = listed.map((row) => {
    const own = received.find((event) => isRowOf(row, event));
    return own ? { ...row, parameters: { ...own.parameters, ...row.parameters } } : row;
  });
  const unlisted = received.filter((event) => !listed.some((row) => isRowOf(row, event)));
  return [
    ...rows,
    ...unlisted.map(({ datasetId, eventName, eventId, at, parameters }): TestEventRow => {
      const shown = { seenAt: at, shownTime: clock.format(at), parameters, handling: null };
      return { datasetId, eventName, eventId, receivedFrom: 'Server', ...shown };
    }),
  ];
}
