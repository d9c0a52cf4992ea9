import type { PairStatus, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';

/** A row's state: how it pairs, or why it cannot be judged. */
export type RowStatus = PairStatus | 'Undecoded' | 'Blocked';

/** What is behind a row. */
export type RowDetail =
  | { kind: 'browser'; event: PixelEvent }
  | { kind: 'server'; row: TestEventRow }
  | { kind: 'undecoded'; reason: string; url: string };

/** One line of the panel's list. */
export interface PanelRow {
  /** Stable over updates: selection and windowing hold on to it. */
  key: string;
  /** In ms since 1970: the event's own time, for server events when they were first seen. */
  time: number;
  eventName: string;
  eventId: string | null;
  source: 'Browser' | 'Server';
  status: RowStatus;
  /** A sentence on the state, such as a near miss; null when there is none. */
  note: string | null;
  pixelId: string;
  detail: RowDetail;
  /** Key of the row that it is paired with. */
  partnerKey: string | null;
}
