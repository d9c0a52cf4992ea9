import { useLayoutEffect } from 'preact/hooks';
import { EventRow, SELECTED_ROW_ID } from './EventRow';
import type { PanelRow } from './panel-row';
import { useWindowedList } from './use-windowed-list';

export interface EventGridProps {
  rows: readonly PanelRow[];
  selectedKey: string | null;
  onSelect: (key: string) => void;
}

const COLUMNS = ['Time', 'Event', 'Event ID', 'Source', 'Status'];
const ROW_HEIGHT = 24;

/** The list: a grid of which only the rows in view exist; the arrows move the selection. */
export function EventGrid({ rows, selectedKey, onSelect }: EventGridProps) {
  const list = useWindowedList({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    headHeight: ROW_HEIGHT,
  });
  const selected = selectedKey === null ? -1 : rows.findIndex((row) => row.key === selectedKey);
  useLayoutEffect(() => {
    if (selected >= 0) list.scrollToRow(selected);
    // Only a new selection scrolls: rows that arrive must not pull the view back to it.
  }, [selectedKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = rows.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: selected + 1,
      ArrowUp: selected < 0 ? last : selected - 1,
      PageDown: selected + list.pageSize,
      PageUp: selected - list.pageSize,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const row = rows[Math.min(Math.max(target, 0), last)];
    if (row !== undefined) onSelect(row.key);
  };

  return (
    <div
      ref={list.scroller}
      class="pc-grid"
      role="grid"
      aria-label="Events"
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={
        list.items.some((item) => item.index === selected) ? SELECTED_ROW_ID : undefined
      }
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div class="pc-grid-row pc-grid-head" role="row" aria-rowindex={1}>
        {COLUMNS.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      <div class="pc-grid-rows" role="presentation" style={{ height: `${list.height}px` }}>
        {list.items.map(({ index }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <EventRow
              key={row.key}
              row={row}
              index={index}
              top={index * ROW_HEIGHT}
              selected={index === selected}
              onSelect={onSelect}
            />
          );
        })}
      </div>
    </div>
  );
}
