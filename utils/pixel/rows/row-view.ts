import type { RowTest } from '@/utils/pixel/filter/compile-filter';
import type { EventStore } from '@/utils/pixel/rows/event-store';
import { pageName } from '@/utils/pixel/rows/page-name';
import type { PanelRow, RowStatus } from '@/utils/pixel/rows/panel-row';
import { placeOf } from '@/utils/pixel/rows/merge-by-time';

/** Rows of one stay on a page, under one heading. */
export interface PageGroup {
  /** Stable while rows are added. */
  key: string;
  /** null while no page is known. */
  page: string | null;
  count: number;
  collapsed: boolean;
}

/** A line of the list. */
export type ListLine = { group: PageGroup; row: null } | { group: PageGroup | null; row: PanelRow };

export interface ViewSettings {
  /** null lets every row through. */
  test: RowTest | null;
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
  lines: ListLine[] = [];
  /** All rows that pass, also those in folded groups. */
  rows: PanelRow[] = [];
  counts = new Map<RowStatus, number>();

  #store: EventStore;
  #settings: ViewSettings;
  #epoch = -1;
  #taken = 0;
  #group: PageGroup | null = null;

  constructor(store: EventStore, settings: ViewSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Takes over what has changed in the store. */
  update(): this {
    if (this.#epoch !== this.#store.epoch) this.#restart();
    const { rows } = this.#store;
    const range = this.#settings.range;
    const end = range === null ? rows.length : placeOf(rows, range[1]);
    for (; this.#taken < end; this.#taken += 1) {
      const row = rows[this.#taken];
      if (row !== undefined) this.#take(row);
    }
    return this;
  }

  #restart(): void {
    this.#epoch = this.#store.epoch;
    const { range } = this.#settings;
    this.#taken = range === null ? 0 : placeOf(this.#store.rows, range[0] - 1);
    this.#group = null;
    this.lines = [];
    this.rows = [];
    this.counts = new Map();
  }

  #take(row: PanelRow): void {
    const { test, grouped } = this.#settings;
    if (test !== null && !test(row)) return;
    this.rows.push(row);
    this.counts.set(row.status, (this.counts.get(row.status) ?? 0) + 1);
    if (!grouped) {
      this.lines.push({ group: null, row });
      return;
    }
    const group = this.#groupOf(row);
    group.count += 1;
    if (!group.collapsed) this.lines.push({ group, row });
  }

  /** A server event has no page of its own: it goes with its pair, or with what came before. */
  #groupOf(row: PanelRow): PageGroup {
    const url = row.pageUrl ?? row.partner?.pageUrl ?? null;
    const page = url === null ? null : pageName(url);
    if (this.#group !== null && (page === null || page === this.#group.page)) return this.#group;
    const key = `${row.id}`;
    const collapsed = this.#settings.collapsed.has(key);
    this.#group = { key, page, count: 0, collapsed };
    this.lines.push({ group: this.#group, row: null });
    return this.#group;
  }
}
