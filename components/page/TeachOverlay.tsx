import { Button } from '../ui/Button';
import { Shape } from '../ui/Shape';

/** What is shown while the person points at something. Coordinates are those of the window, px. */
export interface TeachView {
  /** What is pointed at, in the middle of a sentence: "dataset ID". */
  what: string;
  /** What is under the pointer, and how it was understood; null before the pointer moves. */
  pointed: {
    box: { left: number; top: number; width: number; height: number };
    isRight: boolean;
    text: string;
  } | null;
  window: { width: number; height: number };
}

/** Room that a sentence of a few lines needs below or above what is pointed at. */
const ROOM = 120;
const WIDTH = 320;
const GAP = 8;
const EDGE = 4;

/** The page dimmed lightly, what is pointed at outlined, and what was understood of it. */
export function TeachOverlay({ what, pointed, window }: TeachView) {
  return (
    <div class="pc-teach">
      {pointed === null ? <div class="pc-teach-dim" /> : <Outline pointed={pointed} />}
      {pointed === null ? null : <Understood pointed={pointed} window={window} />}
      <div class="pc-surface pc-teach-bar" role="group" aria-label={`Show the ${what}`}>
        <p>
          <strong>{`Point at the ${what}, then click it.`}</strong>
          <span class="pc-muted">
            The page does not get the click. Arrow keys and Enter work, too. Escape cancels.
          </span>
        </p>
        <span class="pc-teach-cancel">
          <Button>Cancel</Button>
        </span>
      </div>
    </div>
  );
}

type Pointed = NonNullable<TeachView['pointed']>;

function Outline({ pointed: { box, isRight } }: { pointed: Pointed }) {
  return (
    <div
      class={`pc-teach-box pc-teach-${isRight ? 'right' : 'wrong'}`}
      style={{
        left: `${box.left - EDGE}px`,
        top: `${box.top - EDGE}px`,
        width: `${box.width + 2 * EDGE}px`,
        height: `${box.height + 2 * EDGE}px`,
      }}
    />
  );
}

function Understood({ pointed, window }: { pointed: Pointed; window: TeachView['window'] }) {
  const { box, isRight, text } = pointed;
  const bottom = box.top + box.height;
  const isBelow = bottom + ROOM < window.height;
  const left = Math.max(GAP, Math.min(box.left - EDGE, window.width - WIDTH - GAP));
  const top = Math.min(Math.max(bottom + GAP + EDGE, GAP), window.height - ROOM);
  const above = window.height - Math.max(box.top - GAP - EDGE, ROOM);
  return (
    <p
      class={`pc-surface pc-teach-understood pc-tone-${isRight ? 'good' : 'bad'}`}
      role="status"
      style={{ left: `${left}px`, ...(isBelow ? { top: `${top}px` } : { bottom: `${above}px` }) }}
    >
      <Shape name={isRight ? 'tick' : 'cross'} />
      <span>{text}</span>
    </p>
  );
}
