import { decodeRequest } from '@/utils/pixel/decode';
import { findEventFindings, findFindings } from '@/utils/pixel/findings/find-findings';
import { compareSeverity, type Finding } from '@/utils/pixel/findings/finding';
import type { Session } from '@/utils/pixel/findings/session';
import type { CapturedRequest, Decoded, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import type { RowFinding } from '@/utils/pixel/rows/panel-row';
import type { StoredRow } from '@/utils/pixel/rows/stored-row';
import type { Told } from '@/utils/pixel/told';

const NONE: readonly never[] = [];

/** Makes equal findings of single events one and the same: most are told of many. */
export type ShareFinding = (finding: Finding) => RowFinding;

export function createShare(): ShareFinding {
  const known = new Map<string, RowFinding>();
  return (finding) => {
    const key = `${finding.id} ${finding.message}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shared = rowFinding(finding, NONE);
    known.set(key, shared);
    return shared;
  };
}

function rowFinding(finding: Finding, together: RowFinding['together']): RowFinding {
  const { id, severity, scope, message, why, fix, link, seenAt } = finding;
  return { id, severity, scope, message, why, fix, link, seenAt, together };
}

function decode({ origin }: StoredRow): Decoded[] {
  if (origin.kind === 'server' || origin.kind === 'told') return [];
  const request = origin.request;
  if (origin.kind === 'undecoded') return [{ kind: 'undecoded', reason: origin.reason, request }];
  return decodeRequest(request).slice(origin.part, origin.part + 1);
}

/** Looks for what can be said of one event by itself. */
export function judgeRow(row: StoredRow, share: ShareFinding): void {
  row.judged = true;
  const [decoded] = decode(row);
  if (decoded?.kind !== 'event') return;
  row.findings = findEventFindings(decoded).map(share);
}

/** What the page and the two apps’ screens told, beside the events. */
export type KnownOfPage = Pick<Session, 'pageState' | 'setup' | 'serverAnswers'>;

interface Beside {
  testEvents: readonly TestEventRow[];
  rowOf: ReadonlyMap<TestEventRow, StoredRow>;
  known: KnownOfPage;
}

/**
 * Looks for all that can be said of these rows together, and writes it into them: what is told of
 * several events, at the first. Gives back what belongs to no row.
 */
export function judgeTogether(
  rows: readonly StoredRow[],
  { testEvents, rowOf, known }: Beside,
  share: ShareFinding,
): RowFinding[] {
  const decoded: Decoded[] = [];
  const ofEvent = new Map<PixelEvent, StoredRow>();
  const ofRequest = new Map<CapturedRequest, StoredRow>();
  const ofTold = new Map<Told, StoredRow>();
  const found = new Map<StoredRow, RowFinding[]>();
  for (const row of rows) {
    row.judged = true;
    found.set(row, []);
    if (row.origin.kind === 'told') ofTold.set(row.origin.told, row);
    for (const one of decode(row)) {
      decoded.push(one);
      if (one.kind === 'event') ofEvent.set(one.event, row);
      else ofRequest.set(one.request, row);
    }
  }
  const loose: RowFinding[] = [];
  for (const finding of findFindings({
    ...{ decoded, testEvents, told: [...ofTold.keys()] },
    ...known,
  })) {
    const concerned = [
      ...finding.events.map((event) => ofEvent.get(event)),
      ...finding.rows.map((row) => rowOf.get(row)),
      ...finding.requests.map((request) => ofRequest.get(request)),
      ...finding.told.map((told) => ofTold.get(told)),
    ].filter((row) => row !== undefined);
    if (finding.scope === 'event') {
      for (const row of concerned) found.get(row)?.push(share(finding));
      continue;
    }
    const shown = rowFinding(finding, concerned);
    const [first] = concerned;
    if (first === undefined) loose.push(shown);
    else if (found.has(first)) found.get(first)?.push(shown);
    else found.set(first, [shown]);
  }
  for (const [row, findings] of found) {
    row.findings = findings.length === 0 ? NONE : findings.sort(compareSeverity);
  }
  return loose;
}
