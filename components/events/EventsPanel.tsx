import { useMemo, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice';
import { countLine } from './count-line';
import { EmptyList } from './EmptyList';
import { EventDetail } from './EventDetail';
import { EventGrid } from './EventGrid';
import { EventToolbar } from './EventToolbar';
import { filterRows } from './filter-rows';
import type { PanelRow } from './panel-row';

export interface EventsPanelProps {
  /** Oldest first. A new array when anything changed; rows themselves are never altered. */
  rows: readonly PanelRow[];
  recording: boolean;
  /** Something that would explain what is missing from the list, or null. */
  hint: string | null;
  onToggleRecording: () => void;
  onClear: () => void;
}

/** The panel: a function of its rows, wherever they come from (live traffic, a file, a test page). */
export function EventsPanel({
  rows,
  recording,
  hint,
  onToggleRecording,
  onClear,
}: EventsPanelProps) {
  const [filter, setFilter] = useState('');
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const find = (key: string | null) =>
    key === null ? undefined : rows.find((row) => row.key === key);
  const selected = useMemo(() => find(selectedKey), [rows, selectedKey]);
  const partner = useMemo(() => find(selected?.partnerKey ?? null), [rows, selected]);
  const count = useMemo(() => countLine(shown, rows.length), [shown, rows.length]);
  return (
    <main class="pc-surface pc-panel">
      <EventToolbar
        recording={recording}
        filter={filter}
        count={count}
        canClear={rows.length > 0}
        onToggleRecording={onToggleRecording}
        onClear={onClear}
        onFilter={setFilter}
      />
      {hint === null ? null : (
        <div class="pc-panel-hint">
          <Notice tone="plain" text={hint} />
        </div>
      )}
      <div class="pc-panel-body">
        <div class="pc-panel-list">
          <EventGrid rows={shown} selectedKey={selectedKey} onSelect={setSelectedKey} />
          {shown.length === 0 ? (
            <EmptyList
              recording={recording}
              filtered={rows.length > 0}
              onShowAll={() => setFilter('')}
            />
          ) : null}
        </div>
        {selected === undefined ? null : (
          <EventDetail
            key={selected.key}
            row={selected}
            partner={partner ?? null}
            onShowPartner={(key) => {
              setFilter('');
              setSelectedKey(key);
            }}
            onClose={() => setSelectedKey(null)}
          />
        )}
      </div>
    </main>
  );
}
