import { computeAccessibleName } from 'dom-accessibility-api';
import { associate } from '@/utils/dom/locate/associate';
import { isEligible, listCandidates, readValue } from '@/utils/dom/locate/candidates';
import type { Field } from '@/utils/dom/locate/field';
import { fitName, readName } from '@/utils/dom/locate/name-match';
import type { Screen } from '@/utils/dom/locate/screen';

/** What looking for a field comes to. A tie, or a weak best, is not found: never a guess. */
export type Located =
  | { state: 'found'; element: Element; score: number }
  | { state: 'missing' }
  | { state: 'ambiguous'; elements: Element[] };

/** Scores run from 0 to about 120. Below this nothing is chosen. */
const WEAKEST = 60;
/** The best must be this far ahead of the next. */
const LEAD = 8;

const ID_BONUS = 10;
const SHAPE_BONUS = 8;
const WRONG_SHAPE = -60;
const NAME_ATTRIBUTES = [
  'aria-label',
  'placeholder',
  'title',
  'aria-placeholder',
  'data-placeholder',
];
/** A placeholder names its field less surely than a label: it may be an example. */
const ATTRIBUTE_TRUST: Record<string, number> = { 'aria-label': 1, title: 0.9 };
const OTHER_ATTRIBUTE = 0.88;

/** The best trust-weighted fit of each candidate that any name on the screen leads to. */
function scoreByNames(screen: Screen, field: Field, candidates: Set<Element>) {
  const fits = new Map<Element, number>();
  const raise = (element: Element, fit: number) => {
    if (fit > (fits.get(element) ?? 0)) fits.set(element, fit);
  };
  for (const { name, element } of screen.texts) {
    const fit = fitName(name, field.nameSet);
    if (fit === 0) continue;
    const own = associate(screen, element, candidates);
    if (own && isVisible(element, own.trust)) raise(own.element, fit * own.trust);
  }
  for (const candidate of candidates) {
    for (const attribute of NAME_ATTRIBUTES) {
      const text = candidate.getAttribute(attribute);
      if (text === null || text === '') continue;
      const trust = ATTRIBUTE_TRUST[attribute] ?? OTHER_ATTRIBUTE;
      raise(candidate, fitName(readName(text), field.nameSet) * trust);
    }
  }
  return fits;
}

/** A name that only stands near must be seen; one that the page ties to the field need not be. */
function isVisible(name: Element, trust: number): boolean {
  return trust === 1 || name.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * The accessible name overrules what merely stands near: a field that is called something else,
 * by the page's own word, is something else. A placeholder is no such word: it may be an example.
 */
function contradicts(element: Element, field: Field): boolean {
  if (field.kind === 'value' && !element.matches('input, textarea')) return false;
  const text = computeAccessibleName(element);
  const isHint = ['placeholder', 'title'].some((name) => element.getAttribute(name) === text);
  return text !== '' && !isHint && fitName(readName(text), field.nameSet) === 0;
}

/** The same value shown twice is no contradiction. */
function showSame(elements: Element[], { kind, shape }: Field): boolean {
  if (kind !== 'value' || !shape) return false;
  return new Set(elements.map((element) => shape.exec(readValue(element))?.[0])).size === 1;
}

function scoreOf(element: Element, fit: number, field: Field): number {
  let score = fit * 100;
  if (field.ids?.some((id) => element.matches(id) || element.closest(id))) score += ID_BONUS;
  if (field.shape) {
    const value = readValue(element).trim();
    if (value !== '') score += field.shape.test(value) ? SHAPE_BONUS : WRONG_SHAPE;
  }
  return score;
}

/**
 * Looks for a field on a screen: every candidate that a name leads to is scored, and the best one
 * is taken only when it is good enough and clearly ahead of the next.
 */
export function locate(screen: Screen, field: Field): Located {
  const candidates = listCandidates(screen, field);
  const fits = scoreByNames(screen, field, candidates);
  const ranked = Array.from(fits, ([element, fit]) => ({
    element,
    score: scoreOf(element, fit, field),
  }))
    .filter(({ score }) => score >= WEAKEST)
    .filter(({ element }) => isEligible(element, field) && !contradicts(element, field))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best) return { state: 'missing' };
  if (next && best.score - next.score < LEAD) {
    const near = ranked
      .filter(({ score }) => best.score - score < LEAD)
      .map(({ element }) => element);
    if (!showSame(near, field)) return { state: 'ambiguous', elements: near };
  }
  return { state: 'found', ...best };
}
