import { copyKey } from '@/utils/pixel/copy-key';
import { pairEvents, type PairedEvent, type PairedRow } from '@/utils/pixel/pair';
import type { CapturedRequest, Decoded, TestEventRow } from '@/utils/pixel/pixel-event';
import type { PanelRow } from './panel-row';

type DecodedEvent = Extract<Decoded, { kind: 'event' }>;
type Undecoded = Extract<Decoded, { kind: 'undecoded' }>;

/**
 * Whether the browser says that a request did not get through. One that was broken off because the
 * page was left (`ERR_ABORTED`) has usually been sent by then: it is no failure.
 */
const hasFailed = ({ error }: CapturedRequest) =>
  error !== null && error !== '' && error !== 'net::ERR_ABORTED';

const blockedNote = ({ error }: CapturedRequest) =>
  `This request did not get through${error ? ` (${error})` : ''}: Meta has not received it. An ad blocker, the site's security rules or the network can do that.`;

/** One of each event: the privacy-sandbox copy of an event that was sent as well is left out. */
function collapseCopies(events: DecodedEvent[]): DecodedEvent[] {
  const sent = new Set(
    events
      .filter(({ event }) => event.transport !== 'privacy-sandbox')
      .map(({ event }) => copyKey(event)),
  );
  return events.filter(
    ({ event }) => event.transport !== 'privacy-sandbox' || !sent.has(copyKey(event)),
  );
}

function undecodedRow({ reason, request }: Undecoded, index: number): PanelRow {
  return {
    key: `undecoded ${index} ${request.startedAt}`,
    time: request.startedAt,
    eventName: 'Unreadable request',
    eventId: null,
    source: 'Browser',
    status: 'Undecoded',
    note: reason,
    pixelId: '',
    detail: { kind: 'undecoded', reason, url: request.url },
    partnerKey: null,
  };
}

/**
 * The panel's rows, oldest first: the tab's own pixel requests, and the server events that Test
 * events shows for the same datasets (all of them while the tab has sent none), paired.
 */
export function buildRows(decoded: readonly Decoded[], seen: readonly TestEventRow[]): PanelRow[] {
  const events = collapseCopies(decoded.filter((one) => one.kind === 'event'));
  const datasets = new Set(events.map(({ event }) => event.pixelId));
  const rows = seen.filter(({ datasetId }) => datasets.size === 0 || datasets.has(datasetId));
  const received = events.filter(({ request }) => !hasFailed(request));
  const pairing = pairEvents(
    received.map(({ event }) => event),
    rows,
  );
  const paired = new Map(pairing.browser.map((one) => [one.event, one]));
  const keys = new Map<PairedEvent['event'] | PairedRow['row'], string>([
    ...events.map(({ event }, index) => [event, `browser ${index}`] as const),
    ...rows.map((row, index) => [row, `server ${index}`] as const),
  ]);
  const keyOf = (one: PairedEvent['event'] | PairedRow['row']) => keys.get(one) ?? '';
  const browserRows = events.map(({ event, request }): PanelRow => {
    const pair = paired.get(event);
    return {
      key: keyOf(event),
      time: event.timestamp,
      eventName: event.eventName,
      eventId: event.eventId,
      source: 'Browser',
      status: pair?.status ?? 'Blocked',
      note: pair ? pair.note : blockedNote(request),
      pixelId: event.pixelId,
      detail: { kind: 'browser', event },
      partnerKey: pair?.partner ? keyOf(pair.partner) : null,
    };
  });
  const serverRows = pairing.server.flatMap(({ row, status, partner, note }): PanelRow[] =>
    status === null
      ? []
      : [
          {
            key: keyOf(row),
            time: row.seenAt,
            eventName: row.eventName,
            eventId: row.eventId,
            source: 'Server',
            status,
            note,
            pixelId: row.datasetId,
            detail: { kind: 'server', row },
            partnerKey: partner ? keyOf(partner) : null,
          },
        ],
  );
  const unread = decoded.filter((one) => one.kind === 'undecoded').map(undecodedRow);
  return [...browserRows, ...serverRows, ...unread].sort((a, b) => a.time - b.time);
}
