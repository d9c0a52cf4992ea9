import { OURSELVES, SENT_BY } from '@/utils/capi/sent-event';
import { decodeRequest } from '@/utils/pixel/decode';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { Told } from '@/utils/pixel/told';

/** All that is known of a row, decoded for the moment. */
export type RowDetail =
  | { kind: 'browser'; event: PixelEvent }
  | { kind: 'server'; row: TestEventRow }
  | { kind: 'undecoded'; reason: string; request: CapturedRequest }
  | Told;

/** Decodes a row's request again; about 10 µs. */
export function readDetail({ origin }: Pick<PanelRow, 'origin'>): RowDetail {
  if (origin.kind === 'server') return { kind: 'server', row: origin.row };
  if (origin.kind === 'told') return origin.told;
  const { request } = origin;
  if (origin.kind === 'undecoded') return { kind: 'undecoded', reason: origin.reason, request };
  const event = readEvent(origin);
  return event === null
    ? { kind: 'undecoded', reason: 'This request could not be read again.', request }
    : { kind: 'browser', event };
}

/** The event of a browser row; null when there is none. */
export function readEvent(origin: PanelRow['origin']): PixelEvent | null {
  const one = origin.kind === 'browser' ? decodeRequest(origin.request)[origin.part] : undefined;
  return one?.kind === 'event' ? one.event : null;
}

/**
 * Whether it may have carried more than is known: Test events does not show all that a server sent
 * (facts, Meta, "Events Manager"). What we sent ourselves is known.
 */
export function isPartlyKnown(detail: RowDetail): boolean {
  return detail.kind === 'server' && detail.row.parameters[SENT_BY] !== OURSELVES;
}
