import type { Finding } from '@/utils/pixel/findings/finding';
import type { NearMissKind } from '@/utils/pixel/pairing/near-miss';
import type { RowSource } from '@/utils/pixel/rows/event-feed';
import type {
  CapturedRequest,
  EventIdSource,
  EventKind,
  PairStatus,
  TestEventRow,
  Transport,
} from '@/utils/pixel/pixel-event';
import type { Told } from '@/utils/pixel/told';

/** A row's state: how it pairs, or why it cannot be judged. */
export type RowStatus = PairStatus | 'Undecoded' | 'Blocked' | 'Called, never sent' | 'Warning';

/**
 * What is behind a row. Of a request only its text is kept: decoding it again when somebody looks
 * takes microseconds, and 100,000 decoded events would not fit into a panel's memory.
 */
export type RowOrigin =
  | { kind: 'browser'; request: CapturedRequest; part: number }
  | { kind: 'server'; row: TestEventRow }
  | { kind: 'undecoded'; request: CapturedRequest; reason: string }
  | { kind: 'told'; told: Told };

/** The other event of a pair that nearly came about, and what kept the two apart. */
export interface RowMiss {
  kind: NearMissKind;
  row: PanelRow;
}

/**
 * A finding as rows hold it: without the decoded events, which would keep them all in memory. Equal
 * ones of single events are one and the same object.
 */
export interface RowFinding extends Omit<Finding, 'events' | 'rows' | 'requests' | 'told'> {
  /** The rows it looks at together, in order; empty where it is told of single events. */
  together: readonly PanelRow[];
}

/** What many rows say alike. */
export interface SharedFacts {
  readonly eventName: string;
  /** null for server events and what cannot be read. */
  readonly eventKind: EventKind | null;
  readonly source: 'Browser' | 'Server';
  /** Empty when not known. */
  readonly pixelId: string;
  readonly pageUrl: string | null;
  readonly transport: Transport | null;
  /** Names of all that it carries: matching keys, `fbp`, `fbc`, `eid`, custom data. */
  readonly has: readonly string[];
  /** The matching keys among them, of those only what Meta can use. */
  readonly keys: readonly string[];
}

/** What a row says by itself; made once. */
export interface RowFacts extends SharedFacts {
  /** Rows of a store with the same number share all of their `SharedFacts`: one can be asked for all. */
  readonly alike: number;
  /** In ms since 1970: the event's own time, for server events when they were first seen. */
  readonly time: number;
  readonly eventId: string | null;
  readonly eventIdSource: EventIdSource | null;
  /** The ways that saw it, in a fixed order; empty when not known. Many rows share one list. */
  readonly sources: readonly RowSource[];
  /** The custom data's value where it is a number. */
  readonly value: number | null;
  /** What full text search looks through beside the shared facts, in small letters. */
  readonly text: string;
  readonly origin: RowOrigin;
}

/** One line of the panel's list. Only the store changes what is judged by looking at others. */
export interface PanelRow extends RowFacts {
  /** Stable, and in the order of arrival. */
  readonly id: number;
  readonly status: RowStatus;
  /** A sentence on the state, such as a near miss; null when there is none. */
  readonly note: string | null;
  readonly partner: PanelRow | null;
  readonly miss: RowMiss | null;
  /** What is best shown at this row, the worst first. */
  readonly findings: readonly RowFinding[];
}
