import { useLayoutEffect } from 'preact/hooks';
import type { ColumnName } from '@/utils/pixel/rows/panel-settings';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import type { LineList, ListLine, PageGroup } from '@/utils/pixel/rows/line-list';
import { layOut } from './columns';
import { EventRow, FIRST_ROW_INDEX, SELECTED_ROW_ID } from './EventRow';
import { findLine } from './find-line';
import { GroupRow } from './GroupRow';
import { useWindowedList, type WindowedList } from './use-windowed-list';

export interface EventGridProps {
  lines: LineList;
  columns: readonly ColumnName[];
  /** Key of the selected line, as `lineKey` makes it; null for none. */
  selectedKey: string | null;
  /** Marked for comparison. */
  marked: PanelRow | null;
  onSelectLine: (line: ListLine) => void;
  onSelectRow: (row: PanelRow, compare: boolean) => void;
  onToggle: (group: PageGroup) => void;
}

const ROW_HEIGHT = 24;
/** Keys that move by one line: the arrows, and the letters that the hands lie on. */
const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Only a new selection scrolls: rows that arrive must not pull the view back to it. A hook of its
 * own, because an effect keeps all that stands around it until it runs again: the rows, once
 * cleared, would stay in memory.
 */
function useScrollTo(list: WindowedList, place: number, key: string | null): void {
  useLayoutEffect(() => {
    if (place >= 0) list.scrollToRow(place);
  }, [key]);
}

/** The list: a grid of which only the lines in view exist; the arrows move the selection. */
export function EventGrid(props: EventGridProps) {
  const { lines, columns, selectedKey, marked, onSelectLine, onSelectRow, onToggle } = props;
  const list = useWindowedList({
    count: lines.length,
    rowHeight: ROW_HEIGHT,
    headHeight: ROW_HEIGHT,
    coverHeight: lines.at(0)?.group ? ROW_HEIGHT : 0,
  });
  const selected = findLine(lines, selectedKey);
  useScrollTo(list, selected, selectedKey);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = lines.length - 1;
    const step = STEPS[event.key];
    const start = selected < 0 && step === -1 ? lines.length : selected;
    const group = lines.at(selected)?.group ?? null;
    const isHeading = lines.at(selected)?.row === null;
    const targets: Record<string, number> = {
      PageDown: selected + list.pageSize,
      PageUp: selected - list.pageSize,
      Home: 0,
      End: last,
    };
    const target = step === undefined ? targets[event.key] : start + step;
    const folds = { ArrowLeft: false, ArrowRight: true }[event.key];
    if (folds !== undefined && group !== null && group.collapsed === folds) {
      event.preventDefault();
      onToggle(group);
      if (!folds) onSelectLine({ group, row: null });
      return;
    }
    if (event.key === ' ' && isHeading && group !== null) onToggle(group);
    else if (target === undefined) return;
    event.preventDefault();
    const line = lines.at(Math.min(Math.max(target ?? selected, 0), last));
    if (line !== undefined) onSelectLine(line);
  };
  const { tracks, least } = layOut(columns);
  const top = lines.at(list.top);
  // One for all rows: most of them are drawn and never pressed.
  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const row = event.target.closest('[role=row]');
    const line = lines.at(Number(row?.getAttribute('aria-rowindex')) - FIRST_ROW_INDEX);
    if (line?.row) onSelectRow(line.row, event.ctrlKey || event.metaKey);
  };

  return (
    <div
      ref={list.scroller}
      class="pc-grid"
      role="grid"
      aria-label="Events"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={list.places.includes(selected) ? SELECTED_ROW_ID : undefined}
      tabIndex={0}
      style={{ '--pc-columns': tracks, '--pc-least': `${least}px` }}
      onKeyDown={onKeyDown}
    >
      <div class="pc-grid-row pc-grid-head" role="row" aria-rowindex={1}>
        {columns.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      {top?.group ? (
        <GroupRow group={top.group} index={null} top={0} selected={false} onToggle={onToggle} />
      ) : null}
      <div
        class="pc-grid-rows"
        role="presentation"
        style={{ height: `${lines.length * ROW_HEIGHT}px` }}
        onMouseDown={onMouseDown}
      >
        {list.places.map((index) => {
          const line = lines.at(index);
          if (line === undefined) return null;
          // A row that leaves gives its elements to the one that comes in its stead.
          const slot = index % list.slots;
          const place = { index, top: index * ROW_HEIGHT, selected: index === selected };
          return line.row === null ? (
            <GroupRow key={`group ${slot}`} group={line.group} {...place} onToggle={onToggle} />
          ) : (
            <EventRow
              key={`row ${slot}`}
              row={line.row}
              origin={line.row.origin}
              status={line.row.status}
              note={line.row.note}
              findings={line.row.findings}
              columns={columns}
              {...place}
              marked={line.row === marked}
            />
          );
        })}
      </div>
    </div>
  );
}
