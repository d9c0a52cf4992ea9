import { Button } from '../ui/Button';

export interface EmptyListProps {
  recording: boolean;
  /** There are rows, but the filter hides them all. */
  filtered: boolean;
  onShowAll: () => void;
  /** Looks for the reason; absent where no page can be asked. */
  onAskDoctor?: () => void;
}

/** Why the list is empty, and what to do. */
export function EmptyList({ recording, filtered, onShowAll, onAskDoctor }: EmptyListProps) {
  if (filtered)
    return (
      <div class="pc-panel-empty">
        <p>No event matches this filter.</p>
        <Button onPress={onShowAll}>Show all events</Button>
      </div>
    );
  return (
    <div class="pc-panel-empty">
      <p>{recording ? 'No pixel events yet.' : 'No pixel events yet, and recording is paused.'}</p>
      <p class="pc-muted">
        {recording
          ? 'Reload the page, or go through the funnel. Server events appear while Test events is open in another tab.'
          : 'Press Record, then reload the page.'}
      </p>
      {onAskDoctor === undefined ? null : (
        <Button onPress={onAskDoctor}>Why is nothing arriving?</Button>
      )}
    </div>
  );
}
