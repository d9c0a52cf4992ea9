import { locate } from '@/utils/dom/locate/locate';
import { judgeMatch } from '@/utils/dom/locate/match-health';
import type { Screen } from '@/utils/dom/locate/screen';
import type { TaughtPlace } from '@/utils/messaging/taught-place';
import { sightTaught } from '@/utils/sites/sight-taught';
import { ABSENT, type Sighting } from '@/utils/sites/site-thing';
import type { Teachable } from '@/utils/sites/teachable';

/** What is said of a field that is not found. */
export interface FieldNotes {
  /** More than one could be it. */
  several: string;
  /** It is not there; null where the screen is not one that should have it. */
  none: (screen: Screen) => string | null;
}

/**
 * Where one field stands: by its names, else by what the person has shown of it, else nowhere, with
 * the way to show it.
 */
export function sightField(
  screen: Screen,
  teach: Teachable,
  taught: readonly TaughtPlace[],
  notes: FieldNotes,
): Sighting<Element> {
  const located = locate(screen, teach.field);
  if (located.state === 'found') {
    const { element, score } = located;
    const health = judgeMatch(screen, teach.field, element);
    return { state: 'found', anchor: element, target: element, health, score };
  }
  const shown = sightTaught(screen, teach, taught);
  if (shown?.state === 'found') return { ...shown, target: shown.anchor };
  if (located.state === 'ambiguous') return { state: 'missing', note: notes.several, teach };
  const note = notes.none(screen);
  return note === null ? ABSENT : { state: 'missing', note, teach };
}
