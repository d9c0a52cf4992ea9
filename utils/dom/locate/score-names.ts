import { computeAccessibleName } from 'dom-accessibility-api';
import { readCalled } from '@/utils/dom/locate/called';
import type { Candidate } from '@/utils/dom/locate/candidates';
import { countNear } from '@/utils/dom/locate/context';
import type { Field } from '@/utils/dom/locate/field';
import { fitName, readName, type Fit, type ReadName } from '@/utils/dom/locate/name-match';
import { once, type Screen } from '@/utils/dom/locate/screen';
import { readStandingNames } from '@/utils/dom/locate/standing-names';

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

function scoreButton(
  screen: Screen,
  field: Field,
  element: Element,
  names: readonly ReadName[],
): Fit {
  const fitting = names.filter((name) => fitName(name, field.nameSet) > 0);
  return fitting.length > 0 && isBorneOut(screen, element, fitting)
    ? best(screen, element, fitting, field)
    : 0;
}

/** Whether a placeholder can be a name, and not an example of what to type. */
function isLikeName({ text, words }: ReadName): boolean {
  return words.length > 0 && !/[\d@…]|:\/\/|\.\w/.test(text);
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
  const { own, hints, shown } = readCalled(screen, field, candidate);
  if (field.kind === 'button') return sure(scoreButton(screen, field, element, own));
  if (own.length > 0) return sure(best(screen, element, own, field));
  const hinted = best(screen, element, [...hints, ...shown], field) * HINT;
  const standing = readStandingNames(screen, field, candidate);
  const near = best(screen, element, standing.names, field) * BESIDE;
  if (near > 0)
    return { fit: near, isDoubtful: hinted === 0 && !standing.isClose && hints.some(isLikeName) };
  return { fit: hinted, isDoubtful: standing.isClose };
}
