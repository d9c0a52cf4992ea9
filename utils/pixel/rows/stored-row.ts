import { isArrived } from '@/utils/pixel/findings/failure';
import { knownWarning } from '@/utils/pixel/warning-catalog';
import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { PanelRow, RowFacts, RowStatus } from '@/utils/pixel/rows/panel-row';

/** What may change of a row: what is judged, and what is learnt of its capture. */
type Judgement = 'status' | 'note' | 'partner' | 'miss' | 'findings' | 'sources' | 'origin';

/** A row as the store holds it: what is judged by looking at others may change. */
export interface StoredRow extends Omit<PanelRow, Judgement> {
  status: RowStatus;
  note: string | null;
  partner: PanelRow | null;
  miss: PanelRow['miss'];
  findings: PanelRow['findings'];
  sources: PanelRow['sources'];
  origin: PanelRow['origin'];
  /** Whether its findings have been looked for. */
  judged: boolean;
  /** What is told of it by itself. */
  own: PanelRow['findings'];
  /** What rules that compare events ask of it; null where it is not kept. */
  subject: EventSubject | null;
}

const NO_FINDINGS: readonly never[] = [];

/** A row before it has been compared with any other. */
export function storeRow(id: number, facts: RowFacts): StoredRow {
  const { status, note } = firstJudgement(facts);
  // Written out: rows of one shape are what makes 100,000 of them small and quick.
  return {
    id,
    alike: facts.alike,
    time: facts.time,
    eventName: facts.eventName,
    eventKind: facts.eventKind,
    eventId: facts.eventId,
    eventIdSource: facts.eventIdSource,
    source: facts.source,
    sources: facts.sources,
    pixelId: facts.pixelId,
    pageUrl: facts.pageUrl,
    transport: facts.transport,
    value: facts.value,
    has: facts.has,
    keys: facts.keys,
    text: facts.text,
    origin: facts.origin,
    status,
    note,
    partner: null,
    miss: null,
    findings: NO_FINDINGS,
    judged: false,
    own: NO_FINDINGS,
    subject: null,
  };
}

/** The state of a row by itself. */
export function firstJudgement({ origin }: Pick<RowFacts, 'origin'>): {
  status: RowStatus;
  note: string | null;
} {
  if (origin.kind === 'told') {
    return origin.told.kind === 'unsent'
      ? { status: 'Called, never sent', note: null }
      : { status: 'Warning', note: knownWarning(origin.told.type).meaning };
  }
  if (origin.kind === 'undecoded') return { status: 'Undecoded', note: origin.reason };
  if (origin.kind === 'server') return { status: 'Server only', note: null };
  const { error } = origin.request;
  if (isArrived(origin.request)) return { status: 'Browser only', note: null };
  return {
    status: 'Blocked',
    note: `This request did not get through${error ? ` (${error})` : ''}: Meta has not received it. An ad blocker, the site's security rules or the network can do that.`,
  };
}
