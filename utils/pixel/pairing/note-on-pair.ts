import type { TestEventRow } from '@/utils/pixel/pixel-event';

/** What is to be said of a pair; `echo` is Meta's own row for the browser event. */
export function noteOnPair(
  browserId: string | null,
  row: TestEventRow,
  echo: TestEventRow | null,
): string | null {
  if (browserId === null)
    return 'Neither event shows an event ID. Both name the same browser (fbp) or person (external ID), and the browser’s came first: Meta counts such two once. An event ID on both sides is surer.';
  const isCountedTwice =
    row.handling === 'Processed' && echo?.handling === 'Processed' && echo.eventId === browserId;
  if (isCountedTwice)
    return 'Name and event ID make these two a pair, but Events Manager shows both as Processed. Wait a minute and look at Test events again: one of them has to be marked Deduplicated.';
  return row.eventId === null
    ? 'Events Manager marks the server event as Deduplicated and shows no event ID for it. This is the only browser event of that name that it can belong to.'
    : null;
}
