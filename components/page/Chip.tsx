import type { TargetedMouseEvent } from 'preact';
import { Mark } from '../ui/Mark';
import { Shape } from '../ui/Shape';

export type ChipState = 'idle' | 'busy' | 'done' | 'attention';

export interface ChipProps {
  /** Accessible name, and what the chip says on hover and keyboard focus. */
  label: string;
  /** What the page says of its field, shown beside the label; empty for nothing. */
  note?: string;
  state: ChipState;
  /** Whether its card is open; null when pressing it opens none. */
  expanded: boolean | null;
  /** Side to which it grows to say its name; `left` at a field's right edge. */
  grow?: 'left' | 'right';
  /** Says its name all the time. */
  isSaid?: boolean;
  /** Gets the event, so that the caller can judge its `isTrusted`. */
  onPress: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
}

const STATE_WORDS = { idle: null, busy: 'Working', done: 'Done', attention: 'Needs attention' };

/** The 24 px button in the page: the mark alone until somebody points at it. */
export function Chip(props: ChipProps) {
  const { label, note = '', state, expanded, grow = 'left', isSaid = false, onPress } = props;
  const words = [STATE_WORDS[state] ?? '', note].filter((word) => word !== '').join('. ');
  return (
    <div class={`pc-chip-place pc-chip-grow-${grow}`}>
      <button
        type="button"
        class={`pc-chip pc-chip-${state}${isSaid ? ' pc-chip-said' : ''}`}
        aria-label={label}
        aria-description={words === '' ? undefined : words}
        aria-haspopup={expanded === null ? undefined : 'dialog'}
        aria-expanded={expanded ?? undefined}
        aria-busy={state === 'busy'}
        onClick={onPress}
      >
        <span class="pc-chip-face">
          <Mark size={16} />
          {state === 'done' ? <Badge name="tick" /> : null}
          {state === 'attention' ? <Badge name="triangle" /> : null}
          {state === 'busy' ? <span class="pc-chip-turning" /> : null}
        </span>
        <span class="pc-chip-name">
          {label}
          {note === '' ? null : <span class="pc-chip-note">{note}</span>}
        </span>
      </button>
    </div>
  );
}

function Badge({ name }: { name: 'tick' | 'triangle' }) {
  return (
    <span class="pc-chip-badge">
      <Shape name={name} size={name === 'tick' ? 10 : 12} />
    </span>
  );
}
