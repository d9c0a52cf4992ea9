import { StatusPill } from '../ui/StatusPill';
import { statusPill } from './describe-status';
import type { PanelRow } from './panel-row';
import { preciseTime, rowTime } from './row-time';

export interface EventRowProps {
  row: PanelRow;
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the rows, in px. */
  top: number;
  selected: boolean;
  onSelect: (key: string) => void;
}

/** Element ID of the selected row, for `aria-activedescendant`. */
export const SELECTED_ROW_ID = 'pc-selected-event';

const PLUGIN_ID = "Made up by Meta's own plugin: the server side cannot know it";

const isPluginId = ({ detail }: PanelRow) =>
  detail.kind === 'browser' && detail.event.eventIdSource === 'meta-plugin';

/** One event in the list. */
export function EventRow({ row, index, top, selected, onSelect }: EventRowProps) {
  return (
    <div
      class="pc-grid-row"
      role="row"
      id={selected ? SELECTED_ROW_ID : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={(event) => {
        if (event.button === 0) onSelect(row.key);
      }}
    >
      <span role="gridcell" class="pc-figures pc-muted" title={preciseTime(row.time)}>
        {rowTime(row.time)}
      </span>
      <span role="gridcell" class="pc-grid-name" title={row.eventName}>
        {row.eventName}
      </span>
      <span
        role="gridcell"
        class={isPluginId(row) ? 'pc-figures pc-muted' : 'pc-figures'}
        title={isPluginId(row) ? PLUGIN_ID : (row.eventId ?? 'No event ID')}
      >
        {row.eventId ?? '–'}
      </span>
      <span role="gridcell">{row.source}</span>
      <span role="gridcell" title={row.note ?? undefined}>
        <StatusPill {...statusPill(row)} bare />
      </span>
    </div>
  );
}
