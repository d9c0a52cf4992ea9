import { Pause, Play, Trash2 } from 'lucide';
import { Button } from '../ui/Button';

export interface EventToolbarProps {
  recording: boolean;
  filter: string;
  /** "12 events · 1 deduplicated". */
  count: string;
  canClear: boolean;
  onToggleRecording: () => void;
  onClear: () => void;
  onFilter: (filter: string) => void;
}

/** Recording, clearing, the filter, and how many there are. */
export function EventToolbar(props: EventToolbarProps) {
  const { recording, filter, count, canClear, onToggleRecording, onClear, onFilter } = props;
  return (
    <div class="pc-toolbar" role="toolbar" aria-label="Recording and filter">
      <span class={`pc-recording${recording ? ' pc-recording-on' : ''}`} role="status">
        <span class="pc-recording-shape" aria-hidden="true" />
        {recording ? 'Recording' : 'Paused'}
      </span>
      <Button
        kind="quiet"
        icon={recording ? Pause : Play}
        label={recording ? 'Pause recording' : 'Record'}
        onPress={onToggleRecording}
      />
      <Button
        kind="quiet"
        icon={Trash2}
        label="Clear the list"
        disabled={!canClear}
        onPress={onClear}
      />
      <input
        class="pc-input pc-filter"
        type="search"
        aria-label="Filter events"
        placeholder="Filter by name, event ID or source"
        value={filter}
        spellcheck={false}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
      <span class="pc-count pc-muted pc-figures">{count}</span>
    </div>
  );
}
