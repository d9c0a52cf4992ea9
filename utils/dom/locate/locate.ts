import { isChoice, isEligible, readValue } from '@/utils/dom/locate/candidates';
import { countNear } from '@/utils/dom/locate/context';
import type { Field } from '@/utils/dom/locate/field';
import { listPossible } from '@/utils/dom/locate/rule-out';
import { scoreNames } from '@/utils/dom/locate/score-names';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { isSeen } from '@/utils/dom/locate/seen';

/** What looking for a field comes to. A tie, or a weak best, is not found: never a guess. */
export type Located =
  | { state: 'found'; element: Element; score: number }
  | { state: 'missing' }
  | { state: 'ambiguous'; elements: Element[] };

interface Ranked {
  element: Element;
  score: number;
  isDoubtful: boolean;
}

/** Scores run from 0 to about 160. Below this nothing is chosen. */
const WEAKEST = 60;
/** The best must be this far ahead of the next: further than any two ways to be named the same. */
const LEAD = 14;

const ID_BONUS = 16;
/** Enough to tell two fields of the same name apart by their heading, or by their dialog. */
const NEAR_BONUS = 20;
const SHAPE_BONUS = 8;
const WRONG_SHAPE = -60;

function scoreOf(screen: Screen, element: Element, fit: number, field: Field): number {
  let score = fit * 100;
  if (field.nearSets) score += countNear(screen, element, field.nearSets) * NEAR_BONUS;
  if (field.ids?.some((id) => element.matches(id) || element.closest(id))) score += ID_BONUS;
  if (field.shape) {
    const value = readValue(element).trim();
    if (value !== '') score += field.shape.test(value) ? SHAPE_BONUS : WRONG_SHAPE;
  }
  return score;
}

/** The same value shown twice is no contradiction. */
function showSame(elements: Element[], { kind, shape }: Field): boolean {
  if (kind !== 'value' || !shape) return false;
  return new Set(elements.map((element) => shape.exec(readValue(element))?.[0])).size === 1;
}

function isWithin(element: Element, around: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) if (one === around) return true;
  return false;
}

/** What an open dialog covers is not meant while the dialog has such a field itself. */
function preferModal(screen: Screen, ranked: Ranked[]): Ranked[] {
  const modals = screen.modals.filter((modal) => isSeen(screen, modal));
  const inside = ranked.filter(({ element }) => modals.some((modal) => isWithin(element, modal)));
  return inside.length > 0 ? inside : ranked;
}

/**
 * A field made of several elements that could each be it is one field: of a list the box that opens
 * it, of all others the innermost.
 */
function dropNested(ranked: Ranked[]): Ranked[] {
  return ranked.filter(
    ({ element }) =>
      !ranked.some(({ element: other }) => {
        if (other === element) return false;
        return isChoice(other) ? isWithin(element, other) : isWithin(other, element);
      }),
  );
}

/** All that can be the field, the best first. */
function rank(screen: Screen, field: Field): Ranked[] {
  const all: Ranked[] = [];
  for (const candidate of listPossible(screen, field)) {
    const { fit, isDoubtful } = scoreNames(screen, field, candidate);
    if (fit === 0) continue;
    const { element } = candidate;
    const score = scoreOf(screen, element, fit, field);
    if (score >= WEAKEST && isEligible(screen, element, field))
      all.push({ element, score, isDoubtful });
  }
  return dropNested(preferModal(screen, all)).sort((a, b) => b.score - a.score);
}

/** All elements of a screen that go by the field's names, the best first, whichever is meant. */
export function listNamed(screen: Screen, field: Field): Element[] {
  return rank(screen, field).map(({ element }) => element);
}

/**
 * Looks for a field on a screen: every candidate is scored by what it is called, and the best one
 * is taken only when it is good enough and clearly ahead of the next.
 */
export function locate(screen: Screen, field: Field): Located {
  const ranked = rank(screen, field);
  const best = ranked.find(({ isDoubtful }) => !isDoubtful);
  if (!best) return { state: 'missing' };
  const { element, score } = best;
  const near = ranked.filter((other) => score - other.score < LEAD).map((one) => one.element);
  if (near.length > 1 && !showSame(near, field)) return { state: 'ambiguous', elements: near };
  return { state: 'found', element, score };
}
