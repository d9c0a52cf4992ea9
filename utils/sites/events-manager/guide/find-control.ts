import type { Field } from '@/utils/dom/locate/field';
import { field } from '@/utils/dom/locate/field';
import { locate } from '@/utils/dom/locate/locate';
import { parentOf, type Screen } from '@/utils/dom/locate/screen';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import { findModal } from '@/utils/sites/events-manager/wizard/wizard-step';

/** One of several choices, as a person sees it. */
export interface Choice {
  element: Element;
  /** The card around it: what a click chooses. */
  card: Element;
  isChosen: boolean;
}

/** The element of a field; undefined where it is not found, or not clearly. */
export function findElement(screen: Screen, wanted: Field): Element | undefined {
  const located = locate(screen, wanted);
  return located.state === 'found' ? located.element : undefined;
}

const RADIO = 'input[type=radio], [role=radio]';
/** A card is no taller than this, in px; what is, holds more than one choice. */
const TALLEST_CARD = 240;

/** The widest part around a choice that holds no other one and no button. */
function cardAround(choice: Element): Element {
  let card = choice;
  for (let one = parentOf(choice); one; one = parentOf(one)) {
    const isAlone = one.querySelectorAll(RADIO).length <= 1;
    const { height } = one.getBoundingClientRect();
    if (!isAlone || height > TALLEST_CARD || one.matches('[role=radiogroup], [role=dialog]')) break;
    card = one;
  }
  return card;
}

function isChosen(choice: Element): boolean {
  if (choice instanceof HTMLInputElement) return choice.checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some(
    (state) => choice.getAttribute(state) === 'true',
  );
}

/** A choice by its names: a radio button, or in a dialog a button of that name. */
export function findChoice(screen: Screen, wanted: Field): Choice | undefined {
  const radio = findElement(screen, wanted);
  if (radio) return { element: radio, card: cardAround(radio), isChosen: isChosen(radio) };
  const modal = findModal(screen);
  const button = modal && findElement(screen, field({ ...wanted, kind: 'button' }));
  if (!button || !modal.contains(button)) return undefined;
  return { element: button, card: button, isChosen: isChosen(button) };
}

/** The button that leads on from a step of a dialog, and whether it can be pressed. */
export function findWayOn(screen: Screen): { element: Element; isOpen: boolean } | undefined {
  const element = findElement(screen, FIELDS.next) ?? findElement(screen, FIELDS.makePixel);
  const modal = findModal(screen);
  if (!element || (modal && !modal.contains(element))) return undefined;
  return { element, isOpen: !element.matches(':disabled, [aria-disabled=true]') };
}
