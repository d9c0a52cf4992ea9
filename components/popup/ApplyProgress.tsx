import { listPending, type ApplyItem, type ApplyList } from '@/utils/client/apply-list';
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

/** What the page said of saving what was filled. */
const SAVED = {
  unsaved: { tone: 'warn', shape: 'triangle', word: 'Not saved' },
  failed: { tone: 'bad', shape: 'cross', word: 'Saving failed' },
  saved: { tone: 'warn', shape: 'triangle', word: 'Saved, not published' },
  published: { tone: 'good', shape: 'tick', word: 'Published' },
  live: { tone: 'good', shape: 'tick', word: 'Saved' },
} as const;

/** What is still to be done once nothing is left to fill. */
function sayRest(list: ApplyList): string {
  const pending = listPending(list).length;
  const done = list.items.filter(({ state }) => state === 'done').length;
  if (pending === 0)
    return done === 0
      ? 'None of them was filled. Each says why.'
      : 'That was all of them. What was filled is in use, as HighLevel itself said.';
  const which = pending === 1 ? 'One of them is' : `${pending} of them are`;
  return `That was all of them. ${which} filled, but not saved or not published: open ${pending === 1 ? 'it' : 'each'}, press Save, then Publish.`;
}

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
      {isLeft ? null : <p class="pc-muted">{sayRest(list)}</p>}
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

const stateOf = ({ state, saved }: ApplyItem) =>
  state === 'done' && saved !== undefined ? SAVED[saved] : STATES[state];

function ApplyLine({ item, onOpen }: { item: ApplyItem; onOpen: () => void }) {
  return (
    <li>
      <div class="pc-apply-line">
        <Button kind="quiet" title={item.url} onPress={onOpen}>
          {item.label}
        </Button>
        <StatusPill {...stateOf(item)} bare />
      </div>
      {item.note === '' ? null : <p class="pc-muted">{item.note}</p>}
    </li>
  );
}
