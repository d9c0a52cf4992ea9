import type { Screen } from '@/utils/dom/locate/screen';

/** How a name stands to its field, and how far that is to be trusted (1: the page says so). */
export interface Association {
  element: Element;
  trust: number;
}

const REACH = 6;
/** A name that only stands near its field says less with every step between them. */
const BESIDE = 0.92;
const PER_STEP = 0.02;

function isTied(label: HTMLLabelElement, candidates: ReadonlySet<Element>): Element | undefined {
  if (label.control && candidates.has(label.control)) return label.control;
  return Array.from(label.querySelectorAll('*')).find((element) => candidates.has(element));
}

/** The candidates below an element, or the element itself. */
function candidatesIn(ancestor: Element, candidates: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  for (const candidate of candidates) if (ancestor.contains(candidate)) found.push(candidate);
  return found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
}

/** Where a row of names and fields is not wrapped: the field right behind its name. */
function findNext(name: Element, candidates: ReadonlySet<Element>): Element | undefined {
  const next = name.nextElementSibling;
  const [only, ...more] = next ? candidatesIn(next, candidates) : [];
  return more.length === 0 ? only : undefined;
}

/**
 * The field among the candidates that a name on the screen belongs to: by the page's own word
 * (`label`, `aria-labelledby`), else the only one in the nearest surroundings that hold any.
 */
export function associate(
  screen: Screen,
  name: Element,
  candidates: ReadonlySet<Element>,
): Association | undefined {
  const label = name.closest('label');
  const tied = label && isTied(label, candidates);
  if (tied) return { element: tied, trust: 1 };
  const named = findLabelledBy(screen, name, candidates);
  if (named) return { element: named, trust: 1 };
  let ancestor: Element | null = name;
  for (let step = 0; ancestor && step <= REACH; step += 1) {
    const found = candidatesIn(ancestor, candidates);
    const trust = BESIDE - step * PER_STEP;
    const [only, ...more] = found;
    if (only && more.length === 0) return { element: only, trust };
    if (only) {
      const next = step > 0 ? findNext(name, candidates) : undefined;
      return next && { element: next, trust };
    }
    const root = ancestor.getRootNode();
    ancestor = ancestor.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

function findLabelledBy(
  screen: Screen,
  name: Element,
  candidates: ReadonlySet<Element>,
): Element | undefined {
  const ids = new Set<string>();
  for (let element: Element | null = name, step = 0; element && step < 3; step += 1) {
    if (element.id !== '') ids.add(element.id);
    element = element.parentElement;
  }
  if (ids.size === 0) return undefined;
  return screen.controls.find(
    (control) =>
      candidates.has(control) &&
      (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).some((id) => ids.has(id)),
  );
}
