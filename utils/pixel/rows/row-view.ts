import { compileFilter, type RowTest } from '@/utils/pixel/filter/compile-filter';
import type { Term } from '@/utils/pixel/filter/parse-filter';
import type { EventStore } from '@/utils/pixel/rows/event-store';
import { LineList, pageOf } from '@/utils/pixel/rows/line-list';
import type { PanelRow, RowStatus } from '@/utils/pixel/rows/panel-row';
import { placeOf } from '@/utils/pixel/rows/merge-by-time';

export interface ViewSettings {
  /** A parsed filter; none lets every row through. */
  filter: readonly Term[][];
  grouped: boolean;
  /** Keys of the groups that are folded. */
  collapsed: ReadonlySet<string>;
  /** From and to, in ms; null for all. */
  range: readonly [from: number, to: number] | null;
}

/**
 * What the list shows of a store: filtered, in groups. Rows that came at the end are added to what
 * is there; only after other changes is all of it made anew.
 */
export class RowView {
  lines: LineList;
  counts = new Map<RowStatus, number>();

  #store: EventStore;
  #settings: ViewSettings;
  #epoch = -1;
  #test: RowTest | null = null;
  #taken = 0;
  /** Pages by what rows share: an address is looked at once. */
  #pages: (string | null)[] = [];

  constructor(store: EventStore, settings: ViewSettings) {
    this.#store = store;
    this.#settings = settings;
    this.lines = new LineList(settings.grouped, settings.collapsed);
  }

  /** All rows that pass, also those in folded groups. Another list when it was made anew. */
  get rows(): readonly PanelRow[] {
    return this.lines.rows;
  }

  /** Takes over what has changed in the store. */
  update(): this {
    if (this.#epoch !== this.#store.epoch) this.#restart();
    const { rows } = this.#store;
    const { range } = this.#settings;
    const test = this.#test;
    const end = range === null ? rows.length : placeOf(rows, range[1]);
    let status: RowStatus = 'Browser only';
    let run = 0;
    for (; this.#taken < end; this.#taken += 1) {
      const row = rows[this.#taken];
      if (row === undefined || (test !== null && !test(row))) continue;
      // States come in runs: a map that is asked at every row would cost more than all the rest.
      if (row.status !== status) {
        this.#count(status, run);
        status = row.status;
        run = 0;
      }
      run += 1;
      this.lines.add(row, this.#pageOf(row));
    }
    this.#count(status, run);
    return this;
  }

  #count(status: RowStatus, more: number): void {
    if (more > 0) this.counts.set(status, (this.counts.get(status) ?? 0) + more);
  }

  #restart(): void {
    this.#epoch = this.#store.epoch;
    const { filter, range, grouped, collapsed } = this.#settings;
    this.#test = compileFilter(filter);
    this.#taken = range === null ? 0 : placeOf(this.#store.rows, range[0] - 1);
    this.#pages = [];
    this.lines = new LineList(grouped, collapsed);
    this.counts = new Map();
  }

  #pageOf(row: PanelRow): string | null {
    // What has no page of its own has that of its pair.
    return row.pageUrl === null ? pageOf(row) : (this.#pages[row.alike] ??= pageOf(row));
  }
}
