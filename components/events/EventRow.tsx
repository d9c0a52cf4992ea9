import type { ColumnName } from '@/utils/pixel/rows/panel-settings';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { COLUMNS } from './columns';

export interface EventRowProps {
  row: PanelRow;
  columns: readonly ColumnName[];
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the rows, in px. */
  top: number;
  selected: boolean;
  /** Marked as the first of two to compare. */
  marked: boolean;
  onSelect: (row: PanelRow, compare: boolean) => void;
}

/** Element ID of the selected line, for `aria-activedescendant`. */
export const SELECTED_ROW_ID = 'pc-selected-event';

/** One event in the list. */
export function EventRow(props: EventRowProps) {
  const { row, columns, index, top, selected, marked, onSelect } = props;
  return (
    <div
      class={marked ? 'pc-grid-row pc-grid-marked' : 'pc-grid-row'}
      role="row"
      id={selected ? SELECTED_ROW_ID : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={(event) => {
        if (event.button === 0) onSelect(row, event.ctrlKey || event.metaKey);
      }}
    >
      {columns.map((name) => {
        const { style, title, cell } = COLUMNS[name];
        return (
          <span key={name} role="gridcell" class={style} title={title(row)}>
            {cell(row)}
          </span>
        );
      })}
    </div>
  );
}
