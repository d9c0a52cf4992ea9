import { listCandidates } from '@/utils/dom/locate/candidates';
import { field, type Field } from '@/utils/dom/locate/field';
import { locate, type Located } from '@/utils/dom/locate/locate';
import { readNamesAround } from '@/utils/dom/locate/names-around';
import type { Screen } from '@/utils/dom/locate/screen';

/** What a place was called when the person pointed at it. */
export interface TaughtNames {
  names: readonly string[];
  heading: string | null;
}

/**
 * Looks for a field by what the person has shown: under the names that were found there then, by
 * the same rules as under the built-in ones. Where several fit, the heading decides.
 */
export function locateTaught(screen: Screen, base: Field, taught: readonly TaughtNames[]): Located {
  const names = taught.flatMap((place) => place.names);
  if (names.length === 0) return { state: 'missing' };
  const learned = field({ ...base, names, earlier: [] });
  const located = locate(screen, learned);
  if (located.state !== 'ambiguous') return located;
  const candidates = listCandidates(screen, learned);
  const under = located.elements.filter((element) => {
    const candidate = candidates.find((one) => one.element === element);
    const around = candidate && readNamesAround(screen, learned, candidate);
    return taught.some(
      ({ heading }) => heading !== null && heading === around?.heading?.normalized,
    );
  });
  const [element, ...others] = under;
  return element && others.length === 0 ? { state: 'found', element, score: 0 } : located;
}
