import { decodeRequest } from '@/utils/pixel/decode';
import type { PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';

/** All that is known of a row, decoded for the moment. */
export type RowDetail =
  | { kind: 'browser'; event: PixelEvent }
  | { kind: 'server'; row: TestEventRow }
  | { kind: 'undecoded'; reason: string; url: string };

/** Decodes a row's request again; about 10 µs. */
export function readDetail({ origin }: Pick<PanelRow, 'origin'>): RowDetail {
  if (origin.kind === 'server') return { kind: 'server', row: origin.row };
  const { request } = origin;
  if (origin.kind === 'undecoded')
    return { kind: 'undecoded', reason: origin.reason, url: request.url };
  const event = readEvent(origin);
  return event === null
    ? { kind: 'undecoded', reason: 'This request could not be read again.', url: request.url }
    : { kind: 'browser', event };
}

/** The event of a browser row; null when there is none. */
export function readEvent(origin: PanelRow['origin']): PixelEvent | null {
  const one = origin.kind === 'browser' ? decodeRequest(origin.request)[origin.part] : undefined;
  return one?.kind === 'event' ? one.event : null;
}
