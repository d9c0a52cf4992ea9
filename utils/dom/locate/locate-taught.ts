import { listCandidates } from '@/utils/dom/locate/candidates';
import { field, type Field } from '@/utils/dom/locate/field';
import { listNamed, locate, type Located } from '@/utils/dom/locate/locate';
import { readNamesAround } from '@/utils/dom/locate/names-around';
import type { Screen } from '@/utils/dom/locate/screen';

/** What a place was called when the person pointed at it. */
export interface TaughtNames {
  names: readonly string[];
  heading: string | null;
}

const learn = (base: Field, taught: readonly TaughtNames[]) =>
  field({ ...base, names: taught.flatMap((place) => place.names), earlier: [] });

/** Whether an element stands under the heading that a place was under when it was shown. */
export function isUnder(
  screen: Screen,
  base: Field,
  element: Element,
  taught: readonly TaughtNames[],
) {
  const candidate = listCandidates(screen, base).find((one) => one.element === element);
  const heading = candidate && readNamesAround(screen, base, candidate).heading;
  return taught.some((place) => place.heading === (heading?.normalized ?? null));
}

/**
 * Looks for a field by what the person has shown: under the names that were found there then, by
 * the same rules as under the built-in ones. Where several fit, the heading decides. A field that is
 * filled counts only under the very heading, or without one as then: "Name" alone may be anything.
 */
export function locateTaught(screen: Screen, base: Field, taught: readonly TaughtNames[]): Located {
  if (taught.length === 0) return { state: 'missing' };
  const located = locate(screen, learn(base, taught));
  if (located.state === 'missing') return located;
  if (located.state === 'found') {
    const counts = base.purpose === 'capture' || isUnder(screen, base, located.element, taught);
    return counts ? located : { state: 'missing' };
  }
  const [element, ...others] = located.elements.filter((one) =>
    isUnder(
      screen,
      base,
      one,
      taught.filter(({ heading }) => heading !== null),
    ),
  );
  return element && others.length === 0 ? { state: 'found', element, score: 0 } : located;
}

/** All elements that go by the names that were shown. */
export function listTaught(screen: Screen, base: Field, taught: readonly TaughtNames[]): Element[] {
  return taught.length === 0 ? [] : listNamed(screen, learn(base, taught));
}
