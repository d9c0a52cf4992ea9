import { pageOf } from '@/utils/pixel/rows/page-name';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { NO_PAGE } from '@/utils/pixel/rows/row-columns';

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

/**
 * The lines of a list: rows, in groups under headings. Lines and groups are made when somebody looks
 * at them; of 100,000 some fifty ever are.
 */
export class LineList {
  readonly #rows: PanelRow[] = [];
  /** Of each group the place of its first row among the rows, and of its heading among the lines. */
  readonly #starts: number[] = [];
  readonly #headings: number[] = [];
  readonly #grouped: boolean;
  readonly #collapsed: ReadonlySet<string>;
  #page = NO_PAGE;
  #isFolded = false;
  #length = 0;

  /** `collapsed` are keys of folded groups. */
  constructor(grouped: boolean, collapsed: ReadonlySet<string>) {
    this.#grouped = grouped;
    this.#collapsed = collapsed;
  }

  /** All rows, also those in folded groups. */
  get rows(): readonly PanelRow[] {
    return this.#rows;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row at the end, with the number of its page; without one it goes with what came before. */
  add(row: PanelRow, page: number): void {
    if (this.#grouped && (this.#starts.length === 0 || (page !== NO_PAGE && page !== this.#page))) {
      this.#starts.push(this.#rows.length);
      this.#headings.push(this.#length);
      this.#length += 1;
      this.#page = page;
      this.#isFolded = this.#collapsed.size > 0 && this.#collapsed.has(keyOf(row));
    }
    this.#rows.push(row);
    if (!this.#isFolded) this.#length += 1;
  }

  /** The line at a place; undefined outside of the list. */
  at(index: number): ListLine | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const place = placeBefore(this.#headings, index);
    const group = this.#groupAt(place);
    const heading = this.#headings[place];
    if (heading === index && group !== null) return { group, row: null };
    const row = this.#rows[(this.#starts[place] ?? 0) + index - (heading ?? -1) - 1];
    return row && { group, row };
  }

  /** Place of a row's line; -1 when it has none. Looks at the end first: there is where people look. */
  placeOfRow(id: number): number {
    const at = this.#rows.findLastIndex((row) => row.id === id);
    const place = placeBefore(this.#starts, at);
    if (at < 0 || this.#groupAt(place)?.collapsed === true) return -1;
    return (this.#headings[place] ?? -1) + 1 + at - (this.#starts[place] ?? 0);
  }

  /** Place of a group's heading; -1 when there is no such group. */
  placeOfGroup(key: string): number {
    const place = this.#starts.findLastIndex((_, index) => this.#groupAt(index)?.key === key);
    return this.#headings[place] ?? -1;
  }

  #groupAt(place: number): PageGroup | null {
    const start = this.#starts[place];
    const first = start === undefined ? undefined : this.#rows[start];
    if (start === undefined || first === undefined) return null;
    const key = keyOf(first);
    return {
      key,
      page: pageOf(first),
      count: (this.#starts[place + 1] ?? this.#rows.length) - start,
      collapsed: this.#collapsed.has(key),
    };
  }
}

function keyOf({ id }: PanelRow): string {
  return `${id}`;
}

/** Place of the last of these numbers, which grow, that is not greater; -1 when all are. */
function placeBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
