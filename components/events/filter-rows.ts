import type { PanelRow } from './panel-row';

// Rows are immutable, so what was lower-cased once is kept for as long as the row lives: with 100,000
// rows a keystroke must not build all these strings again.
const searchText = new WeakMap<PanelRow, string>();

function textOf(row: PanelRow): string {
  const known = searchText.get(row);
  if (known !== undefined) return known;
  const text = `${row.eventName}\n${row.eventId ?? ''}\n${row.source}`.toLowerCase();
  searchText.set(row, text);
  return text;
}

/** Rows whose name, event ID or source contain every word of the filter, in any case. */
export function filterRows(rows: readonly PanelRow[], filter: string): readonly PanelRow[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => textOf(row).includes(word)));
}
