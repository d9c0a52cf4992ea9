import { compileFilter, type RowFilter, type Verdict } from '@/utils/pixel/filter/compile-filter';
import type { Term } from '@/utils/pixel/filter/parse-filter';
import type { EventStore } from '@/utils/pixel/rows/event-store';
import { LineList } from '@/utils/pixel/rows/line-list';
import type { PanelRow, RowStatus } from '@/utils/pixel/rows/panel-row';
import { placeOf } from '@/utils/pixel/rows/merge-by-time';
import { NO_PAGE, STATUSES } from '@/utils/pixel/rows/row-columns';

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

  #store: EventStore;
  #settings: ViewSettings;
  #epoch = -1;
  #filter: RowFilter | null = null;
  /** What the filter says of rows that share their facts, by their number. */
  #verdicts: Verdict[] = [];
  #taken = 0;
  /** By the number of the state. */
  #counts: number[] = [];

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
    const { alike, status, page } = this.#store.columns();
    const { range } = this.#settings;
    const filter = this.#filter;
    const end = range === null ? rows.length : placeOf(rows, range[1]);
    const counts = this.#counts;
    for (let at = this.#taken; at < end; at += 1) {
      const row = rows[at];
      if (row === undefined) continue;
      if (filter !== null) {
        const verdict = (this.#verdicts[alike[at] ?? 0] ??= filter.ofShared(row));
        if (verdict === 'no' || (verdict === 'ask' && !filter.test(row))) continue;
      }
      const number = status[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
      this.lines.add(row, page[at] ?? NO_PAGE);
    }
    this.#taken = end;
    return this;
  }

  /** How many rows that pass are in each state. */
  get counts(): ReadonlyMap<RowStatus, number> {
    return new Map(STATUSES.map((status, number) => [status, this.#counts[number] ?? 0]));
  }

  #restart(): void {
    this.#epoch = this.#store.epoch;
    const { filter, range, grouped, collapsed } = this.#settings;
    this.#filter = compileFilter(filter);
    this.#verdicts = [];
    this.#taken = range === null ? 0 : placeOf(this.#store.rows, range[0] - 1);
    this.lines = new LineList(grouped, collapsed);
    this.#counts = STATUSES.map(() => 0);
  }
}
