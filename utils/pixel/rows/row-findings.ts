import { RowJudge } from '@/utils/pixel/rows/judge-rows';
import {
  isSameList,
  judgeSession,
  type KnownOfPage,
  type SessionJudgement,
} from '@/utils/pixel/rows/judge-session';
import type { RowFinding } from '@/utils/pixel/rows/panel-row';
import type { ServerList } from '@/utils/pixel/rows/server-list';
import type { StoredRow } from '@/utils/pixel/rows/stored-row';

/**
 * So many of the latest rows are compared with one another, as many as a stored session holds; what
 * is older keeps what was said of it, and the panel says so.
 */
export const MOST_COMPARED = 20_000;

/** What has come of working at the findings for a while. */
export interface Progress {
  /** All that was there at the beginning is done. */
  isDone: boolean;
  /** Rows have been judged by themselves: what is drawn of them may be other. */
  isTouched: boolean;
  /** Findings of rows are other ones than before; told once, at the end. */
  isChanged: boolean;
}

/** Finds out, in small steps, what is to be said of rows by themselves and of all together. */
export class RowFindings {
  /** Findings that belong to no row. */
  loose: readonly RowFinding[] = [];

  readonly #rows: readonly StoredRow[];
  readonly #server: ServerList;
  #judge = new RowJudge();
  /** The comparison that is under way, of the rows as they were when it began. */
  #pass: Generator<void, SessionJudgement> | null = null;
  #before: SessionJudgement['together'] = new Map();
  #known: KnownOfPage = {};
  #judgedTo = 0;
  #keptFrom = 0;
  #isStale = false;
  #isJudged = false;

  constructor(rows: readonly StoredRow[], server: ServerList) {
    this.#rows = rows;
    this.#server = server;
  }

  /** Whether something is still to be worked out. */
  get isOpen(): boolean {
    return this.#isStale || this.#pass !== null;
  }

  /** How many rows are too old to be compared with the others. */
  get uncompared(): number {
    return Math.max(0, this.#rows.length - MOST_COMPARED);
  }

  /** Rows were added at the end, or were paired anew. */
  note(): void {
    this.#isStale = true;
  }

  /** More is known of how rows were seen: what a filter made of them is to be looked at again. */
  touch(): void {
    this.#isStale = true;
    this.#isJudged = true;
  }

  /** Rows were added elsewhere, changed or taken away: what is under way is of no use any more. */
  disturb(): void {
    this.#isStale = true;
    this.#judgedTo = 0;
    this.#pass = null;
  }

  know(known: KnownOfPage): void {
    this.#known = known;
    this.#isStale = true;
  }

  clear(): void {
    this.loose = [];
    this.#judge = new RowJudge();
    this.#before = new Map();
    this.#pass = null;
    this.#judgedTo = 0;
    this.#keptFrom = 0;
    // What is known of the set-up is as true without any event.
    this.#isStale = Object.keys(this.#known).length > 0;
  }

  /** Works on until `isEnough` says so: asked between rows, and between the rules. */
  work(isEnough: () => boolean): Progress {
    const from = this.#judgedTo;
    const isDone = this.#judgeEach(isEnough) && this.#compare(isEnough);
    const isTouched = this.#judgedTo > from;
    const isChanged = isDone && this.#isJudged;
    if (isDone) this.#isJudged = false;
    return { isDone, isTouched, isChanged };
  }

  #judgeEach(isEnough: () => boolean): boolean {
    const { uncompared } = this;
    while (this.#judgedTo < this.#rows.length) {
      const at = this.#judgedTo;
      const row = this.#rows[at];
      this.#judgedTo = at + 1;
      if (row === undefined || row.judged) continue;
      this.#judge.judge(row, at >= uncompared);
      this.#isJudged = true;
      if (isEnough()) return false;
    }
    return true;
  }

  #compare(isEnough: () => boolean): boolean {
    this.#pass ??= this.#begin();
    for (;;) {
      const step = this.#pass.next();
      if (step.done === true) {
        this.#pass = null;
        this.#write(step.value);
        return true;
      }
      if (isEnough()) return false;
    }
  }

  #begin(): Generator<void, SessionJudgement> {
    this.#isStale = false;
    const start = this.uncompared;
    for (const row of this.#rows.slice(this.#keptFrom, start)) row.subject = null;
    this.#keptFrom = start;
    const { shown, rowOf } = this.#server;
    return judgeSession({
      ...{ rows: this.#rows.slice(start), testEvents: shown, rowOf, known: this.#known },
      ...{ judge: this.#judge, before: this.#before },
    });
  }

  #write({ found, loose, together }: SessionJudgement): void {
    this.#before = together;
    this.#isJudged ||= !isSameList(this.loose, loose);
    this.loose = loose;
    for (const [row, findings] of found) {
      if (isSameList(row.findings, findings)) continue;
      row.findings = findings;
      this.#isJudged = true;
    }
  }
}
