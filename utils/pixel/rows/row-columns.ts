import { pageOf } from '@/utils/pixel/rows/page-name';
import type { PanelRow, RowStatus } from '@/utils/pixel/rows/panel-row';

/** The number of each state in its column. */
const STATUS_NUMBERS: Record<RowStatus, number> = {
  'Browser only': 0,
  Deduplicated: 1,
  'Server only': 2,
  Blocked: 3,
  Undecoded: 4,
  'Called, never sent': 5,
  Warning: 6,
};

/** States by their number. */
export const STATUSES = Object.keys(STATUS_NUMBERS) as RowStatus[];

/** No page is known of a row. */
export const NO_PAGE = -1;

/**
 * What a pass over all rows asks of each, side by side: with 100,000 rows it is reading the rows
 * themselves, all over the memory, that takes the time.
 */
export class RowColumns {
  /** How many rows are laid out. */
  length = 0;
  /** `alike` of each row. */
  alike = new Int32Array(1_024);
  /** Number of each row's state. */
  status = new Uint8Array(1_024);
  /** Number of the page under which each row is listed; equal for equal names. */
  page = new Int32Array(1_024);

  readonly #rows: readonly PanelRow[];
  readonly #pages = new Map<string, number>();
  /** Numbers of pages by what rows share. */
  #pageOfAlike: number[] = [];

  constructor(rows: readonly PanelRow[]) {
    this.#rows = rows;
  }

  /** What was laid out is no more so. */
  forget(): void {
    this.length = 0;
    this.#pageOfAlike = [];
  }

  /** Lays out what came since. */
  update(): void {
    const { length } = this.#rows;
    if (length > this.alike.length) this.#grow(length);
    for (let at = this.length; at < length; at += 1) {
      const row = this.#rows[at];
      if (row === undefined) continue;
      this.alike[at] = row.alike;
      this.status[at] = STATUS_NUMBERS[row.status];
      this.page[at] = this.#pageNumber(row);
    }
    this.length = length;
  }

  #pageNumber(row: PanelRow): number {
    if (row.pageUrl === null) return this.#numberOf(pageOf(row));
    return (this.#pageOfAlike[row.alike] ??= this.#numberOf(pageOf(row)));
  }

  #numberOf(page: string | null): number {
    if (page === null) return NO_PAGE;
    const known = this.#pages.get(page);
    if (known !== undefined) return known;
    const number = this.#pages.size;
    this.#pages.set(page, number);
    return number;
  }

  #grow(length: number): void {
    const room = Math.max(length, 2 * this.alike.length);
    const [alike, status, page] = [this.alike, this.status, this.page];
    this.alike = new Int32Array(room);
    this.status = new Uint8Array(room);
    this.page = new Int32Array(room);
    this.alike.set(alike);
    this.status.set(status);
    this.page.set(page);
  }
}
