import { decodeRequest } from '@/utils/pixel/decode';
import { addressReader } from '@/utils/pixel/findings/address';
import { buildSubject, type EventSubject } from '@/utils/pixel/findings/event-subject';
import { judgeSubject } from '@/utils/pixel/findings/find-findings';
import type { Finding } from '@/utils/pixel/findings/finding';
import type { RowFinding } from '@/utils/pixel/rows/panel-row';
import type { StoredRow } from '@/utils/pixel/rows/stored-row';

const NONE: readonly never[] = [];

/** A finding without the decoded events, as rows hold it. */
export function rowFinding(finding: Finding, together: RowFinding['together']): RowFinding {
  const { id, severity, scope, message, why, fix, link, seenAt } = finding;
  return { id, severity, scope, message, why, fix, link, seenAt, together };
}

/** Looks at single rows, and keeps what the rules that compare events ask of them. */
export class RowJudge {
  readonly #shared = new Map<string, RowFinding>();
  /** Events of a session are told apart by their addresses: one reader for all of them. */
  readonly #readAddress = addressReader();

  /** Looks for what can be said of one row by itself; `keep`: it will be compared with others. */
  judge(row: StoredRow, keep: boolean): void {
    row.judged = true;
    const subject = this.#read(row);
    row.subject = keep ? subject : null;
    row.own = subject === null ? NONE : judgeSubject(subject).map((one) => this.#share(one));
    row.findings = row.own;
    if (keep && subject !== null) lighten(subject);
  }

  /** What the rules ask of a row's event; read again where it was not kept. */
  subjectOf(row: StoredRow): EventSubject | null {
    if (row.subject === null) {
      row.subject = this.#read(row);
      if (row.subject !== null) lighten(row.subject);
    }
    return row.subject;
  }

  #read({ origin }: StoredRow): EventSubject | null {
    if (origin.kind !== 'browser') return null;
    const decoded = decodeRequest(origin.request)[origin.part];
    return decoded?.kind === 'event' ? buildSubject(decoded, this.#readAddress) : null;
  }

  /** Makes equal findings of single events one and the same: most are told of many. */
  #share(finding: Finding): RowFinding {
    const key = `${finding.id} ${finding.message}`;
    const before = this.#shared.get(key);
    if (before !== undefined) return before;
    const shared = rowFinding(finding, NONE);
    this.#shared.set(key, shared);
    return shared;
  }
}

/** The raw parameters are most of an event, and no rule that compares events looks at them. */
function lighten({ event }: EventSubject): void {
  event.parameters = [];
}
