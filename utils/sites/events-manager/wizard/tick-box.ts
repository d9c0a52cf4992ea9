import { computeAccessibleName } from 'dom-accessibility-api';
import { isEligible } from '@/utils/dom/locate/candidates';
import { field, type Field } from '@/utils/dom/locate/field';
import { ownNames } from '@/utils/dom/locate/own-names';
import { scoreNames } from '@/utils/dom/locate/score-names';
import type { Screen } from '@/utils/dom/locate/screen';
import { pickBest, type NameSets } from '@/utils/sites/events-manager/wizard/best-match';

/** A checkbox as a person sees it. */
export interface TickBox<K extends string> {
  element: Element;
  /** What it is called on the page. */
  text: string;
  /** Which of the things we know it is; undefined for any other. */
  key: K | undefined;
  ticked: boolean;
  /** Ticked for good, or not to be had. */
  locked: boolean;
}

const CHECKBOX = 'input[type=checkbox], [role=checkbox], [role=switch]';
const LOCKED = ':disabled, [aria-disabled=true], [aria-readonly=true]';

const ANY: Field = field({
  id: 'checkbox',
  kind: 'checkbox',
  names: [],
  purpose: 'capture',
  seen: 'boxes of any name',
});

function isTicked(element: Element): boolean {
  return element instanceof HTMLInputElement
    ? element.checked
    : element.getAttribute('aria-checked') === 'true';
}

function keyOf<K extends string>(screen: Screen, element: Element, sets: NameSets<K>) {
  const scores = Array.from(sets, ([key, nameSet]) => {
    const named = { ...ANY, nameSet, ways: [{ nameSet, onlyNear: false }] as const };
    const score = scoreNames(screen, named, { element, rivals: [] });
    return [key, score.isDoubtful ? 0 : score.fit] as const;
  });
  return pickBest(scores);
}

/** The checkboxes in a part of the screen that a person can see, in their order. */
export function readBoxes<K extends string>(
  screen: Screen,
  container: Element,
  sets: NameSets<K>,
): TickBox<K>[] {
  return screen.controls
    .filter((element) => element.matches(CHECKBOX) && container.contains(element))
    .filter((element) => isEligible(screen, element, ANY))
    .map((element) => ({
      element,
      text: ownNames(screen, element)[0]?.text ?? computeAccessibleName(element),
      key: keyOf(screen, element, sets),
      ticked: isTicked(element),
      locked: element.matches(LOCKED),
    }));
}

/** Ticks a checkbox as a click on it does. Whether it took is told by reading it again. */
export function tick({ element, ticked, locked }: TickBox<string>): void {
  if (!ticked && !locked && element instanceof HTMLElement) element.click();
}
