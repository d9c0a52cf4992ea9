import { whenChanged } from '../ui/when-changed';
import type { ColumnName } from '@/utils/pixel/rows/panel-settings';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { COLUMNS } from './columns';

/** What may change of a row, as it is now: the store writes into it. All its facts have one origin. */
type RowState = Pick<PanelRow, 'origin' | 'status' | 'note' | 'findings'>;

export interface EventRowProps extends RowState {
  row: PanelRow;
  columns: readonly ColumnName[];
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the rows, in px. */
  top: number;
  selected: boolean;
  /** Marked as the first of two to compare. */
  marked: boolean;
}

/** `aria-rowindex` of the first line: the head is 1. */
export const FIRST_ROW_INDEX = 2;

/** Element ID of the selected line, for `aria-activedescendant`. */
export const SELECTED_ROW_ID = 'pc-selected-event';

/** One event in the list. */
export const EventRow = whenChanged((props: EventRowProps) => {
  const { row, columns, index, top, selected, marked } = props;
  return (
    <div
      class={marked ? 'pc-grid-row pc-grid-marked' : 'pc-grid-row'}
      role="row"
      id={selected ? SELECTED_ROW_ID : undefined}
      aria-rowindex={index + FIRST_ROW_INDEX}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
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
});
