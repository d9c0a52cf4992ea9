import { once, type Screen, type Span } from '@/utils/dom/locate/screen';

/** What a name is looked for: where it stands, and what stands there. */
export interface Anchor extends Span {
  element: Element;
  /** It is a text that shows a value, and no control. */
  isShown: boolean;
  /** Names of checkboxes stand behind them, all others before. */
  isCheckable: boolean;
  /** Places of others of its kind that are no controls: shown values. */
  rivals: readonly number[];
}

function placesOfControls(screen: Screen): readonly number[] {
  return once(screen, 'places of controls', screen.document, () =>
    screen.parts.flatMap(({ kind }, place) => (kind === 'control' ? [place] : [])),
  );
}

/** How many of some places in order come before one. */
function countBefore(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of the other controls and values in a span, in reading order. */
export function* eachRival(
  screen: Screen,
  anchor: Anchor,
  { start, end }: Span,
): Generator<number> {
  const controls = placesOfControls(screen);
  const values = anchor.rivals;
  let control = countBefore(controls, start);
  let value = countBefore(values, start);
  for (;;) {
    const place = Math.min(controls[control] ?? Infinity, values[value] ?? Infinity);
    if (place >= end) return;
    if (place === controls[control]) control += 1;
    else value += 1;
    const part = screen.parts[place];
    const isOut = place < anchor.start || place >= anchor.end;
    if (isOut && !(part?.kind === 'control' && part.element.contains(anchor.element))) yield place;
  }
}
