import type { TestEventRow } from '@/utils/pixel/pixel-event';
import type { EventBatch, RowSource, Seen } from '@/utils/pixel/rows/event-feed';
import { isSameRequest } from '@/utils/pixel/rows/same-request';
import { findCopy, isCopy } from '@/utils/pixel/rows/find-copy';
import { createInterner } from '@/utils/pixel/rows/interner';
import { factsOfDecoded, placeParts } from '@/utils/pixel/rows/make-facts';
import { mergeByTime, placeOf } from '@/utils/pixel/rows/merge-by-time';
import { findConcerned, isConcerned, pairRows } from '@/utils/pixel/rows/pair-rows';
import type { KnownOfPage } from '@/utils/pixel/rows/judge-session';
import type { PanelRow, RowFacts, RowFinding } from '@/utils/pixel/rows/panel-row';
import { RowFindings } from '@/utils/pixel/rows/row-findings';
import { ServerList } from '@/utils/pixel/rows/server-list';
import { RowColumns } from '@/utils/pixel/rows/row-columns';
import { firstJudgement, storeRow, type StoredRow } from '@/utils/pixel/rows/stored-row';

const NO_SOURCES: readonly never[] = [];
/** Up to so many rows are paired as they arrive; with more it waits for a quiet moment. */
const PAIRED_AT_ONCE = 300;

/**
 * All rows of the panel. Rows are only ever added; each is made once, and what others say of it
 * (pair, findings) is written into it. `settle` does what can wait.
 */
export class EventStore {
  /** In the order of time. One and the same array for the life of the store. */
  readonly rows: readonly PanelRow[];
  /** Grows with every change. */
  version = 0;
  /** Grows when anything but the end of `rows` changed: views must be made anew. */
  epoch = 0;

  readonly #stored: StoredRow[] = [];
  readonly #columns: RowColumns;
  readonly #server = new ServerList();
  readonly #findings = new RowFindings(this.#stored, this.#server);
  readonly #datasets = new Set<string>();
  readonly #byKey = new Map<string, StoredRow>();
  readonly #cleared = new Set<string>();
  /** The times at which copies of other events came. */
  readonly #copyTimes = new Set<number>();
  readonly #sources = new Map<string, readonly RowSource[]>();
  readonly #listeners = new Set<() => void>();
  #intern = createInterner();
  #nextId = 1;
  #known: KnownOfPage = {};
  #unpaired = false;
  #replaced = false;
  #isTouched = false;

  constructor() {
    this.rows = this.#stored;
    this.#columns = new RowColumns(this.rows);
  }

  /** The rows as passes over all of them read them; good until the store changes. */
  columns(): RowColumns {
    this.#columns.update();
    return this.#columns;
  }

  /** Calls back after every change, until the signal aborts. */
  watch(callback: () => void, signal: AbortSignal): void {
    this.#listeners.add(callback);
    signal.addEventListener('abort', () => this.#listeners.delete(callback));
  }

  /** Adds what a feed hands over. */
  take({ decoded, seen, testEvents }: EventBatch): void {
    const epoch = this.epoch;
    const datasets = this.#datasets.size;
    const fresh = this.#add(decoded, seen ?? []);
    const listed = testEvents ?? (this.#datasets.size > datasets ? this.#server.listed : null);
    const isListed = listed !== null && this.#list(listed);
    const isReplaced = this.#replaced && this.#server.shown.length > 0;
    this.#replaced = false;
    if (isListed || isReplaced || fresh.some((row) => isConcerned(row, this.#server.signs))) {
      if (this.#stored.length <= PAIRED_AT_ONCE) this.#pair();
      else this.#unpaired = true;
    }
    const isTouched = this.#isTouched;
    this.#isTouched = false;
    if (isTouched) this.#findings.touch();
    if (fresh.length > 0 || isListed || this.epoch !== epoch) this.#findings.note();
    else if (!isTouched) return;
    this.#changed();
  }

  /** Forgets everything, also what Test events shows now. */
  clear(): void {
    // What is learnt of these later brings none of them back, but for a call that is sent after all.
    for (const [key, { origin }] of this.#byKey) if (origin.kind !== 'told') this.#cleared.add(key);
    this.#stored.length = 0;
    this.#server.clear();
    this.#datasets.clear();
    this.#byKey.clear();
    this.#copyTimes.clear();
    this.#intern = createInterner();
    this.#findings.clear();
    this.#unpaired = false;
    this.#overturn();
    this.#changed();
  }

  /** What is known beside the events, in place of what was: findings are told of it, too. */
  know(known: KnownOfPage): void {
    if (JSON.stringify(known) === JSON.stringify(this.#known)) return;
    this.#known = known;
    this.#findings.know(known);
    this.#changed();
  }

  /** The pixels that were seen, in their order. */
  get datasets(): readonly string[] {
    return [...this.#datasets];
  }

  /** Findings that belong to no row. */
  get looseFindings(): readonly RowFinding[] {
    return this.#findings.loose;
  }

  /** How many rows are too old to be compared with the others. */
  get uncompared(): number {
    return this.#findings.uncompared;
  }

  /** Whether pairs or findings are still to be worked out. */
  get isUnsettled(): boolean {
    return this.#unpaired || this.#findings.isOpen;
  }

  /**
   * Works out what could wait, until `isEnough` says so; true when all that was there at the
   * beginning is done. Asked between small steps; only pairing is done in one go.
   */
  settle(isEnough: () => boolean): boolean {
    if (!this.isUnsettled) return true;
    const isPaired = this.#unpaired && this.#pair();
    if (isPaired && isEnough()) {
      this.#changed();
      return false;
    }
    const { isDone, isTouched, isChanged } = this.#findings.work(isEnough);
    // Before the end only what is drawn needs to know: making a view anew has its price. What the
    // columns hold does not depend on findings.
    if (isChanged) this.epoch += 1;
    if (isChanged || isTouched || isPaired) this.#changed();
    return isDone;
  }

  /** Something other than the end of the rows is not what it was. */
  #overturn(): void {
    this.epoch += 1;
    this.#columns.forget();
  }

  #changed(): void {
    this.version += 1;
    for (const callback of this.#listeners) callback();
  }

  #makeRow(facts: RowFacts): StoredRow {
    const row = storeRow(this.#nextId, facts);
    this.#nextId += 1;
    return row;
  }

  #add(decoded: EventBatch['decoded'], seen: readonly Seen[]): StoredRow[] {
    const fresh: StoredRow[] = [];
    const byTime = new Map<number, StoredRow[]>();
    for (const [index, one] of placeParts(decoded).entries()) {
      const { key, sources = NO_SOURCES } = seen[index] ?? {};
      const known = key === undefined ? undefined : this.#byKey.get(key);
      if (key !== undefined && known === undefined && this.#cleared.has(key)) continue;
      const facts = factsOfDecoded(one, this.#shareSources(sources), this.#intern);
      if (facts.pixelId !== '') this.#datasets.add(facts.pixelId);
      if (isCopy(facts)) this.#copyTimes.add(facts.time);
      if (known !== undefined) {
        this.#learn(known, facts);
        continue;
      }
      const twins = byTime.get(facts.time);
      // Looking among all of the same time has its price: a file may give thousands one time.
      const copy = this.#copyTimes.has(facts.time)
        ? (findCopy(facts, twins ?? []) ?? findCopy(facts, this.#rowsAt(facts.time)))
        : undefined;
      if (copy === undefined) {
        const row = this.#makeRow(facts);
        fresh.push(row);
        if (key !== undefined) this.#byKey.set(key, row);
        if (twins === undefined) byTime.set(facts.time, [row]);
        else twins.push(row);
      } else if (!isCopy(facts)) {
        this.#replace(copy, facts);
        // What is learnt of it later is of this row.
        if (key !== undefined) this.#byKey.set(key, copy);
      }
    }
    if (!mergeByTime(this.#stored, fresh)) {
      this.#findings.disturb();
      this.#overturn();
    }
    return fresh;
  }

  #rowsAt(time: number): StoredRow[] {
    const last = this.#stored.at(-1);
    if (last === undefined || last.time < time) return [];
    const end = placeOf(this.#stored, time);
    let start = end;
    while (this.#stored[start - 1]?.time === time) start -= 1;
    return this.#stored.slice(start, end);
  }

  /** More is known of a row: mostly only that another way saw it too, which changes nothing else. */
  #learn(row: StoredRow, facts: RowFacts): void {
    const isAlike = row.time === facts.time && row.transport === facts.transport;
    if (isAlike && isSameRequest(row.origin, facts.origin)) {
      row.sources = facts.sources;
      row.origin = facts.origin;
      this.#isTouched = true;
    } else this.#replace(row, facts);
  }

  #shareSources(sources: readonly RowSource[]): readonly RowSource[] {
    const name = sources.join();
    const known = this.#sources.get(name) ?? sources;
    this.#sources.set(name, known);
    return known;
  }

  /** More is known of a row: its request ended, or the event came after its copy. */
  #replace(row: StoredRow, facts: RowFacts): void {
    const isMoved = row.time !== facts.time;
    const fresh = { partner: null, miss: null, judged: false, subject: null };
    Object.assign(row, facts, firstJudgement(facts), fresh);
    if (isMoved) this.#stored.sort((a, b) => a.time - b.time);
    this.#replaced = true;
    this.#findings.disturb();
    this.#overturn();
  }

  #list(listed: readonly TestEventRow[]): boolean {
    const change = this.#server.update(listed, this.#datasets, this.#intern, (facts) =>
      this.#makeRow(facts),
    );
    if (change === null) return false;
    this.#findings.disturb();
    if (change.gone.size > 0) {
      const kept = this.#stored.filter((row) => !change.gone.has(row));
      this.#stored.length = 0;
      for (const row of kept) this.#stored.push(row);
    }
    mergeByTime(this.#stored, change.fresh);
    this.#overturn();
    return true;
  }

  #pair(): true {
    this.#unpaired = false;
    const { signs, shown, rowOf } = this.#server;
    if (pairRows(findConcerned(this.#stored, signs), shown, rowOf)) this.#overturn();
    return true;
  }
}
