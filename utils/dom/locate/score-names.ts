import { computeAccessibleName } from 'dom-accessibility-api';
import type { Candidate } from '@/utils/dom/locate/candidates';
import { countNear } from '@/utils/dom/locate/context';
import { keysByKind, type Field } from '@/utils/dom/locate/field';
import { isLabelLike, toShownLines } from '@/utils/dom/locate/lines';
import { fitName, readName, type Fit, type ReadName } from '@/utils/dom/locate/name-match';
import { hintNames, ownNames } from '@/utils/dom/locate/own-names';
import { once, type Screen } from '@/utils/dom/locate/screen';
import { isRuledOut } from '@/utils/dom/locate/rule-out';
import { readStandingNames } from '@/utils/dom/locate/standing-names';

const CALLED = keysByKind('called');

/** How far a name is to be trusted that the page does not tie to its field. */
const BESIDE = 0.95;
/** A placeholder names its field less surely than a label: it may be an example. */
const HINT = 0.92;

/** How well the best of some names fits. Some names mean a field only where it should stand. */
function best(
  screen: Screen,
  element: Element,
  names: readonly ReadName[],
  { ways, nearSets }: Field,
): Fit {
  if (names.length === 0) return 0;
  const fits = ways.map(({ nameSet, onlyNear }) => {
    const fit = names.reduce((most, name) => Math.max(most, fitName(name, nameSet)), 0);
    if (fit === 0 || !onlyNear) return fit;
    return nearSets && countNear(screen, element, nearSets) > 0 ? fit : 0;
  });
  return Math.max(...fits);
}

/** An accessible name without the names of the pictures that stand before its text. */
function withoutPictures(element: Element, name: string): string {
  let rest = name;
  for (const picture of element.querySelectorAll('svg, img, [role=img]')) {
    const { normalized } = readName(computeAccessibleName(picture));
    const isNext = normalized !== '' && `${rest} `.startsWith(`${normalized} `);
    if (isNext) rest = rest.slice(normalized.length).trim();
  }
  return rest;
}

/**
 * Whether the accessible name, as browsers and screen readers work it out, bears a name out that
 * was read quickly: it is that name, or goes on after it.
 */
function isBorneOut(screen: Screen, element: Element, names: readonly ReadName[]): boolean {
  const computed = once(screen, 'accessible name', element, () =>
    withoutPictures(element, readName(computeAccessibleName(element)).normalized),
  );
  return computed === '' || names.some(({ normalized }) => computed.startsWith(normalized));
}

/** What a button is called: by the page's own word, else by what it says. */
function buttonNames(screen: Screen, element: Element): readonly ReadName[] {
  return once(screen, 'button names', element, () => {
    const own = ownNames(screen, element);
    return own.length > 0 ? own : contentNames(screen, element);
  });
}

function scoreButton(screen: Screen, field: Field, element: Element): Fit {
  const names = buttonNames(screen, element);
  if (!names.some((name) => fitName(name, field.nameSet) > 0)) return 0;
  const fitting = names.filter((name) => fitName(name, field.nameSet) > 0);
  return isBorneOut(screen, element, fitting) ? best(screen, element, fitting, field) : 0;
}

/** What a button says: its first line, below which an explanation may stand, or its title. */
function contentNames(screen: Screen, element: Element): ReadName[] {
  return once(screen, 'content names', element, () => {
    const whole = (
      element instanceof HTMLInputElement ? element.value : element.textContent
    ).trim();
    if (whole === '') return hintNames(element);
    const all = readName(whole.replace(/\s+/g, ' '));
    const span = screen.spans.get(element);
    const texts = span
      ? screen.parts.slice(span.start, span.end).flatMap((p) => (p.kind === 'text' ? p.text : []))
      : [];
    if (texts.length < 2) return [all];
    const first = toShownLines(screen, texts).find(isLabelLike);
    return first ? [first.name, all] : [all];
  });
}

/** Whether what an element holds is its name: so it is with drawn boxes (ARIA, name from content). */
function isNamedByContent(element: Element): boolean {
  return (
    element.matches('[role=radio], [role=checkbox], [role=switch]') &&
    element.textContent.trim() !== '' &&
    !element.matches('[aria-label], [aria-labelledby], input')
  );
}

/** What a text that shows a value says besides ("Dataset ID: 123…"). */
function inlineNames({ text }: Candidate, { shape }: Field): ReadName[] {
  const rest = text && shape ? text.text.replace(shape, ' ').trim() : '';
  return rest === '' ? [] : [readName(rest)];
}

/** Whether a placeholder can be a name, and not an example of what to type. */
function isLikeName({ text, words }: ReadName): boolean {
  return words.length > 0 && !/[\d@…]|:\/\/|\.\w/.test(text);
}

/** What a candidate of a kind is called; what stands around it left out. */
interface Called {
  /** By the page itself; empty where it says nothing that has a word in it. */
  own: readonly ReadName[];
  /** Less surely: it may be an example. */
  hints: readonly ReadName[];
  /** What a list shows as chosen, which is its name where nothing is. */
  shown: readonly ReadName[];
}

const NONE: readonly ReadName[] = [];

function readCalled(screen: Screen, field: Field, candidate: Candidate): Called {
  const { element, text } = candidate;
  const work = () => {
    const own = [
      ...ownNames(screen, element),
      ...inlineNames(candidate, field),
      ...(isNamedByContent(element) ? contentNames(screen, element) : NONE),
    ];
    if (own.some(({ words }) => words.length > 0)) return { own, hints: NONE, shown: NONE };
    const shown = field.kind === 'choice' ? [readName(element.textContent.trim())] : NONE;
    return { own: NONE, hints: hintNames(element), shown };
  };
  return text ? work() : once(screen, CALLED[field.kind], element, work);
}

/** How well a candidate is named, and whether something else speaks against it. */
export interface NameScore {
  fit: Fit;
  /** Then it is not taken, and nothing else is taken beside it. */
  isDoubtful: boolean;
}

/**
 * How well a candidate's names fit the field, weighed by how sure they are. What the page itself
 * says overrules all else: a field that is called something else is something else. What merely
 * stands near and a placeholder leave a doubt when they contradict each other.
 */
export function scoreNames(screen: Screen, field: Field, candidate: Candidate): NameScore {
  const { element } = candidate;
  const sure = (fit: Fit) => ({ fit, isDoubtful: false });
  if (field.kind === 'button') return sure(scoreButton(screen, field, element));
  const { own, hints, shown } = readCalled(screen, field, candidate);
  if (own.length > 0) return sure(best(screen, element, own, field));
  const hinted =
    Math.max(best(screen, element, hints, field), best(screen, element, shown, field)) * HINT;
  if (hinted === 0 && isRuledOut(screen, field, candidate)) return sure(0);
  const standing = readStandingNames(screen, field, candidate);
  const near = best(screen, element, standing.names, field) * BESIDE;
  if (near > 0)
    return { fit: near, isDoubtful: hinted === 0 && !standing.isClose && hints.some(isLikeName) };
  return { fit: hinted, isDoubtful: standing.isClose };
}
