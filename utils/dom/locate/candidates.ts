import type { Field } from '@/utils/dom/locate/field';
import type { Screen } from '@/utils/dom/locate/screen';
import { isTextControl, isWritable } from '@/utils/dom/control';
import { isVisible } from '@/utils/dom/visible';

const CHECKABLE = new Set(['checkbox', 'switch']);

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

function isChoice(element: Element): boolean {
  return (
    element instanceof HTMLSelectElement ||
    element.getAttribute('role') === 'combobox' ||
    element.getAttribute('aria-haspopup') === 'listbox' ||
    element.classList.contains('n-base-selection')
  );
}

function isCheckable(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.type === 'checkbox';
  return CHECKABLE.has(element.getAttribute('role') ?? '');
}

function isLocked(element: Element): boolean {
  if (isTextControl(element)) return !isWritable(element);
  return (
    element.matches(':disabled, [aria-disabled=true], [aria-readonly=true]') ||
    (element.hasAttribute('contenteditable') && !isEditable(element))
  );
}

function isSearch(element: Element): boolean {
  return (
    (element instanceof HTMLInputElement && element.type === 'search') ||
    element.getAttribute('role') === 'searchbox' ||
    element.closest('[role=search], search') !== null
  );
}

/** The text of a field or of an element that shows a value. */
export function readValue(element: Element): string {
  if (isTextControl(element)) return element.value;
  return element.textContent;
}

function isOfKind(element: Element, field: Field): boolean {
  switch (field.kind) {
    case 'text':
      return (isTextControl(element) && !isChoice(element)) || isEditable(element);
    case 'choice':
      return isChoice(element);
    case 'checkbox':
      return isCheckable(element);
    case 'button':
      return true;
    case 'value':
      return false;
  }
}

/**
 * The elements of the screen that can be this field at all. Whether a person can see them is asked
 * by the caller, of the few that a name leads to. Keeps out search fields when filling.
 */
export function listCandidates(screen: Screen, field: Field): Set<Element> {
  if (field.kind === 'button') return new Set(screen.buttons);
  if (field.kind === 'value') return listValues(screen, field);
  return new Set(
    screen.controls.filter(
      (element) => isOfKind(element, field) && !(field.purpose === 'fill' && isSearch(element)),
    ),
  );
}

/** Elements that show a value of the field's shape: a text of its own, or what a field holds. */
function listValues(screen: Screen, { shape }: Field): Set<Element> {
  if (!shape) return new Set();
  const holders = [
    ...screen.texts.filter(({ text }) => shape.test(text)).map(({ element }) => element),
    ...screen.controls.filter((element) => isTextControl(element) && shape.test(element.value)),
  ];
  return new Set(holders);
}

/** Whether an element may be taken: seen by the person and, for filling, not locked. */
export function isEligible(element: Element, field: Field): boolean {
  return isVisible(element) && !(field.purpose === 'fill' && isLocked(element));
}
