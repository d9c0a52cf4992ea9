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
    screen.controls.map((control) => screen.spans.get(control)?.start ?? Infinity),
  );
}

/** How many of some places in order come before one. */
function countBefore(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether what stands at a place is another thing than the one that a name is looked for. */
function isOther({ parts }: Screen, { element, start, end }: Anchor, place: number): boolean {
  if (place >= start && place < end) return false;
  const part = parts[place];
  return part?.kind !== 'control' || !part.element.contains(element);
}

/** Places of the other controls and values in a span, in reading order. */
export function rivalsIn(screen: Screen, anchor: Anchor, { start, end }: Span): number[] {
  const [values, controls] = [anchor.rivals, placesOfControls(screen)].map((places) =>
    places
      .slice(countBefore(places, start), countBefore(places, end))
      .filter((place) => isOther(screen, anchor, place)),
  );
  return [...(values ?? []), ...(controls ?? [])].sort((a, b) => a - b);
}

function hasOther(screen: Screen, anchor: Anchor, places: readonly number[], span: Span): boolean {
  for (let index = countBefore(places, span.start); index < places.length; index += 1) {
    const place = places[index] ?? Infinity;
    if (place >= span.end) return false;
    if (isOther(screen, anchor, place)) return true;
  }
  return false;
}

/** Whether there is any of them. Asked so often that it makes nothing. */
export function hasRival(screen: Screen, anchor: Anchor, span: Span): boolean {
  if (hasOther(screen, anchor, anchor.rivals, span)) return true;
  return hasOther(screen, anchor, placesOfControls(screen), span);
}
