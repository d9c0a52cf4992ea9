import { readName, type ReadName } from '@/utils/dom/locate/name-match';

const TABLES = 'table, [role=table], [role=grid], [role=treegrid]';
const ROWS = 'tr, [role=row]';
const CELLS = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

const isHeader = (cell: Element) =>
  cell.getAttribute('role') === 'columnheader' ||
  (cell.tagName === 'TH' && cell.getAttribute('scope') !== 'row');

function cellsOf(row: Element): Element[] {
  return Array.from(row.querySelectorAll(CELLS)).filter((cell) => cell.closest(ROWS) === row);
}

/** The column that a cell begins in, cells that span several counted. */
function columnOf(cells: readonly Element[], cell: Element): number | undefined {
  let column = 0;
  for (const one of cells) {
    if (one === cell) return column;
    column += one instanceof HTMLTableCellElement ? one.colSpan : 1;
  }
  return undefined;
}

/**
 * What stands over the column of a table that an element is in, where the table's first row says
 * what each column is; undefined elsewhere.
 */
export function readColumnHeader(element: Element): ReadName | undefined {
  const cell = element.closest(CELLS);
  const row = cell?.closest(ROWS);
  const table = row?.closest(TABLES);
  const first = table?.querySelector(ROWS);
  if (!cell || !row || !first || first === row) return undefined;
  const headers = cellsOf(first);
  if (headers.length < 2 || !headers.every(isHeader)) return undefined;
  const column = columnOf(cellsOf(row), cell);
  const header = headers.find((one) => columnOf(headers, one) === column);
  const text = header?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  return text === '' ? undefined : readName(text);
}
