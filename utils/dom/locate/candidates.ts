import { keysByKind, type Field, type FieldKind } from '@/utils/dom/locate/field';
import { kindOf } from '@/utils/dom/editors/editor-kind';
import { isTextControl, isWritable } from '@/utils/dom/control';
import { once, parentOf, type Screen, type ScreenText } from '@/utils/dom/locate/screen';
import { isClippedAway, isSeen } from '@/utils/dom/locate/seen';
import { isVisible } from '@/utils/dom/visible';

const CANDIDATES = keysByKind('candidates');

const NONE: readonly number[] = [];
const CHECKABLE = new Set(['checkbox', 'switch']);

/** An element that may be a field; a shown value also with the text that shows it. */
export interface Candidate {
  element: Element;
  text?: ScreenText;
  /** Places of the other texts that show a value of the same shape. */
  rivals: readonly number[];
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether an element opens a list to choose from. */
export function isChoice(element: Element): boolean {
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

function isRadio(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.type === 'radio';
  return element.getAttribute('role') === 'radio';
}

function isLocked(element: Element): boolean {
  if (element.matches(':disabled, [aria-disabled=true], [aria-readonly=true]')) return true;
  if (isTextControl(element)) return !isWritable(element);
  return element.hasAttribute('contenteditable') && !isEditable(element);
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

/** Whether an element opens a list, or is what is typed into one to filter it. */
function isOfChoice(element: Element): boolean {
  return isChoice(element) || element.closest('[role=combobox], .n-base-selection') !== null;
}

function isText(element: Element): boolean {
  if (!isTextControl(element) && !isEditable(element)) return false;
  return !isSearch(element) && !isOfChoice(element);
}

function isCode(element: Element): boolean {
  return kindOf(element) !== undefined;
}

function isOfKind(element: Element, kind: FieldKind): boolean {
  switch (kind) {
    case 'text':
      return isText(element);
    case 'choice':
      return isChoice(element);
    case 'entry':
      return isChoice(element) || isText(element);
    case 'code':
      return isCode(element);
    case 'checkbox':
      return isCheckable(element);
    case 'radio':
      return isRadio(element);
    case 'button':
    case 'value':
      return false;
  }
}

/**
 * The elements of the screen that can be this field at all: of its kind, and no search. Whether a
 * person can see them is asked by the caller, of the few that are called so.
 */
export function listCandidates(screen: Screen, field: Field): readonly Candidate[] {
  const { kind } = field;
  if (kind === 'value') return listValues(screen, field);
  return once(screen, CANDIDATES[kind], screen.document, () => {
    const elements =
      kind === 'button'
        ? screen.buttons
        : screen.controls.filter((element) => isOfKind(element, kind));
    return elements.map((element) => ({ element, rivals: NONE }));
  });
}

/** Elements that show a value of the field's shape: a text of its own, or what a field holds. */
function listValues(screen: Screen, { shape }: Field): Candidate[] {
  if (!shape) return [];
  const texts = screen.texts.filter(({ text }) => shape.test(text));
  const rivals = texts.map(({ place }) => place);
  const controls = screen.controls.filter(
    (element) => isTextControl(element) && !isSearch(element) && shape.test(element.value),
  );
  return [
    ...texts.map((text) => ({ element: text.element, text, rivals })),
    ...controls.map((element) => ({ element, rivals })),
  ];
}

/** A box or button that is drawn by what stands around it is itself transparent, or cut away. */
function isSeenAround(screen: Screen, element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const around = parentOf(element);
  const isUndrawn = !isVisible(element) || isClippedAway(element);
  return isUndrawn && around !== null && isSeen(screen, around);
}

/** Whether an element may be taken: seen by the person and, for filling, not locked. */
export function isEligible(screen: Screen, element: Element, field: Field): boolean {
  if (field.purpose === 'fill' && isLocked(element)) return false;
  if (isSeen(screen, element)) return true;
  const isDrawnAround = field.kind === 'checkbox' || field.kind === 'radio';
  return isDrawnAround && isSeenAround(screen, element);
}
