import type { ApplyItem, ApplyList } from '@/utils/client/apply-list';
import { Button } from '../ui/Button';
import { StatusPill } from '../ui/StatusPill';

export interface ApplyProgressProps {
  list: ApplyList;
  onStop: () => void;
  /** Opens one place of the list, or the next that is left. */
  onResume: (url: string | null) => void;
  onClear: () => void;
}

const STATES = {
  left: { tone: 'plain', shape: 'ring', word: 'Left' },
  done: { tone: 'good', shape: 'tick', word: 'Done' },
  refused: { tone: 'bad', shape: 'cross', word: 'Refused' },
} as const;

/** What of a list is done, refused and left, and the ways to stop it and go on. */
export function ApplyProgress({ list, onStop, onResume, onClear }: ApplyProgressProps) {
  const isLeft = list.items.some(({ state }) => state === 'left');
  return (
    <div class="pc-apply">
      <ul>
        {list.items.map((item) => (
          <ApplyLine key={item.url} item={item} onOpen={() => onResume(item.url)} />
        ))}
      </ul>
      {isLeft ? null : (
        <p class="pc-muted">
          That was all of them. Done means filled and read back: look that each is saved and
          published.
        </p>
      )}
      <div class="pc-form-actions">
        {isLeft && list.tabId !== null ? <Button onPress={onStop}>Stop</Button> : null}
        <Button onPress={onClear}>{isLeft ? 'Give up the list' : 'Clear the list'}</Button>
        {isLeft ? (
          <Button onPress={() => onResume(null)}>
            {list.tabId === null ? 'Go on' : 'Open the next'}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function ApplyLine({ item, onOpen }: { item: ApplyItem; onOpen: () => void }) {
  return (
    <li>
      <div class="pc-apply-line">
        <Button kind="quiet" title={item.url} onPress={onOpen}>
          {item.label}
        </Button>
        <StatusPill {...STATES[item.state]} bare />
      </div>
      {item.note === '' ? null : <p class="pc-muted">{item.note}</p>}
    </li>
  );
}
