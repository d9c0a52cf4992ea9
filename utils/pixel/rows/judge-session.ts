import { findReplaced, findTogetherInSteps } from '@/utils/pixel/findings/find-findings';
import { compareSeverity } from '@/utils/pixel/findings/finding';
import type { EventSubject } from '@/utils/pixel/findings/event-subject';
import type { Session } from '@/utils/pixel/findings/session';
import { viewInSteps, type SessionView } from '@/utils/pixel/findings/session-view';
import type { CapturedRequest, PixelEvent, TestEventRow } from '@/utils/pixel/pixel-event';
import { rowFinding, type RowJudge } from '@/utils/pixel/rows/judge-rows';
import type { RowFinding } from '@/utils/pixel/rows/panel-row';
import type { StoredRow } from '@/utils/pixel/rows/stored-row';
import type { Told } from '@/utils/pixel/told';

/** What the page and the two apps’ screens told, beside the events. */
export type KnownOfPage = Pick<Session, 'pageState' | 'setup' | 'serverAnswers'>;

/** The rows that are compared, as they are when that begins. */
export interface ComparedRows {
  rows: readonly StoredRow[];
  testEvents: readonly TestEventRow[];
  rowOf: ReadonlyMap<TestEventRow, StoredRow>;
  known: KnownOfPage;
  judge: RowJudge;
  /** Findings of the last time by what they say: what has not changed stays the same object. */
  before: ReadonlyMap<string, RowFinding>;
}

/** What came out; nothing of it is written into the rows yet. */
export interface SessionJudgement {
  /** The findings of each row, the worst first. */
  found: ReadonlyMap<StoredRow, readonly RowFinding[]>;
  /** What belongs to no row. */
  loose: readonly RowFinding[];
  together: ReadonlyMap<string, RowFinding>;
}

/** So many rows are gone through before somebody else gets a turn. */
const STEP = 500;

/**
 * Looks for all that can be said of these rows together, in steps: what is told of several events,
 * at the first of them.
 */
export function* judgeSession(compared: ComparedRows): Generator<void, SessionJudgement> {
  const { rows, testEvents, rowOf, known, judge } = compared;
  const ofEvent = new Map<PixelEvent, StoredRow>();
  const ofRequest = new Map<CapturedRequest, StoredRow>();
  const ofTold = new Map<Told, StoredRow>();
  const subjects: EventSubject[] = [];
  const undecoded: SessionView['undecoded'] = [];
  for (const [index, row] of rows.entries()) {
    const { origin } = row;
    const subject = judge.subjectOf(row);
    if (subject !== null) {
      subjects.push(subject);
      ofEvent.set(subject.event, row);
    } else if (origin.kind === 'undecoded') {
      undecoded.push({ reason: origin.reason, request: origin.request });
      ofRequest.set(origin.request, row);
    } else if (origin.kind === 'told') ofTold.set(origin.told, row);
    if (index % STEP === STEP - 1) yield;
  }
  const session = { decoded: [], testEvents, told: [...ofTold.keys()], ...known };
  const view = yield* viewInSteps(subjects, undecoded, session);
  const findings = yield* findTogetherInSteps(view);
  const replaced = view.pairing === null ? null : findReplaced(findings);

  const loose: RowFinding[] = [];
  const together = new Map<string, RowFinding>();
  const shown = new Map<StoredRow, RowFinding[]>();
  for (const [index, finding] of findings.entries()) {
    if (index % STEP === STEP - 1) yield;
    const concerned = [
      ...finding.events.map((event) => ofEvent.get(event)),
      ...finding.rows.map((row) => rowOf.get(row)),
      ...finding.requests.map((request) => ofRequest.get(request)),
      ...finding.told.map((told) => ofTold.get(told)),
    ].filter((row) => row !== undefined);
    const key = keyOf(rowFinding(finding, concerned));
    const stated = compared.before.get(key) ?? rowFinding(finding, concerned);
    together.set(key, stated);
    const [first] = concerned;
    if (first === undefined) loose.push(stated);
    else if (shown.has(first)) shown.get(first)?.push(stated);
    else shown.set(first, [stated]);
  }
  yield;
  const found = new Map<StoredRow, readonly RowFinding[]>();
  for (const [index, row] of [...rows, ...rowOf.values()].entries()) {
    if (index % STEP === STEP - 1) yield;
    const event = row.subject?.event;
    const own = event && replaced ? withoutReplaced(row.own, replaced, event) : row.own;
    const others = shown.get(row);
    found.set(row, others === undefined ? own : [...own, ...others].sort(compareSeverity));
  }
  return { found, loose, together };
}

function withoutReplaced(
  own: readonly RowFinding[],
  replaced: ReadonlyMap<string, ReadonlySet<PixelEvent>>,
  event: PixelEvent,
): readonly RowFinding[] {
  const isBetter = ({ id }: RowFinding) => replaced.get(id)?.has(event) === true;
  return own.some(isBetter) ? own.filter((one) => !isBetter(one)) : own;
}

function keyOf({ id, message, seenAt, together }: RowFinding): string {
  return `${id} ${message} ${seenAt ?? ''} ${together.map((row) => row.id).join(' ')}`;
}

/** Whether two lists hold the same findings. */
export function isSameList(one: readonly RowFinding[], other: readonly RowFinding[]): boolean {
  return one.length === other.length && one.every((finding, index) => finding === other[index]);
}
