import type { PanelRow } from '@/utils/pixel/rows/panel-row';

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

/** A group with the places of its heading among the lines, and of its first row among the rows. */
interface PlacedGroup {
  group: PageGroup;
  line: number;
  row: number;
}

/**
 * The lines of a list: rows, in groups under headings. A line is made when somebody looks at it; of
 * 100,000 some fifty ever are.
 */
export class LineList {
  readonly #rows: PanelRow[] = [];
  readonly #groups: PlacedGroup[] = [];
  #length = 0;

  /** All rows, also those in folded groups. */
  get rows(): readonly PanelRow[] {
    return this.#rows;
  }

  get length(): number {
    return this.#length;
  }

  /** The group that the next row would go to; null when there is none. */
  get lastGroup(): PageGroup | null {
    return this.#groups.at(-1)?.group ?? null;
  }

  startGroup(group: PageGroup): void {
    this.#groups.push({ group, line: this.#length, row: this.#rows.length });
    this.#length += 1;
  }

  /** Adds a row to the last group; without groups, to the list. */
  add(row: PanelRow, group: PageGroup | null): void {
    this.#rows.push(row);
    if (group !== null) group.count += 1;
    if (group?.collapsed !== true) this.#length += 1;
  }

  /** The line at a place; undefined outside of the list. */
  at(index: number): ListLine | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const placed = this.#groupAt(index, 'line');
    if (placed === undefined) return lineOf(null, this.#rows[index]);
    const { group, line, row } = placed;
    if (line === index) return { group, row: null };
    return lineOf(group, this.#rows[row + index - line - 1]);
  }

  /** Place of a row's line; -1 when it has none. Looks at the end first: there is where people look. */
  placeOfRow(id: number): number {
    const at = this.#rows.findLastIndex((row) => row.id === id);
    if (at < 0) return -1;
    const placed = this.#groupAt(at, 'row');
    if (placed === undefined) return at;
    return placed.group.collapsed ? -1 : placed.line + 1 + at - placed.row;
  }

  /** Place of a group's heading; -1 when there is no such group. */
  placeOfGroup(key: string): number {
    return this.#groups.findLast(({ group }) => group.key === key)?.line ?? -1;
  }

  /** The last group that begins at or before a place. */
  #groupAt(place: number, kind: 'line' | 'row'): PlacedGroup | undefined {
    let low = 0;
    let high = this.#groups.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#groups[middle]?.[kind] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return this.#groups[low - 1];
  }
}

function lineOf(group: PageGroup | null, row: PanelRow | undefined): ListLine | undefined {
  return row && { group, row };
}
