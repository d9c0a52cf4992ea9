import { waitFor } from '@/utils/dom/settle';
import { isVisible } from '@/utils/dom/visible';

/** A menu that has not opened after this many ms will not. */
const OPENING = 1500;

/** The box of a Naive UI select that a field stands for or stands in (facts, HighLevel, "DOM"). */
export function findSelection(field: Element): Element | undefined {
  return (
    field.closest('.n-base-selection') ?? field.querySelector('.n-base-selection') ?? undefined
  );
}

/** What a select shows as chosen; empty while only its placeholder is shown. */
export function readSelection(selection: Element): string {
  const shown = selection.querySelector(
    '.n-base-selection-input__content, .n-base-selection-overlay__wrapper, .n-base-selection-label__render-label',
  );
  return shown?.textContent.trim() ?? '';
}

function press(element: Element) {
  for (const type of ['mousedown', 'mouseup', 'click'])
    element.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
    );
}

const findMenu = (document: Document) => () =>
  Array.from(document.querySelectorAll('.n-base-select-menu')).find(isVisible);

function findOption(menu: Element, text: string): Element | undefined {
  return Array.from(menu.querySelectorAll('.n-base-select-option')).find(
    (option) => option.textContent.trim() === text,
  );
}

/** Scrolls a virtual list from its top to its end until the option is among those drawn. */
async function findOptionByScrolling(menu: Element, text: string): Promise<Element | undefined> {
  const list = menu.querySelector('.v-vl, .n-scrollbar-container');
  if (!list) return findOption(menu, text);
  for (let top = 0; ; top += list.clientHeight) {
    list.scrollTop = top;
    const option = await waitFor(menu.ownerDocument, () => findOption(menu, text), 50);
    if (option) return option;
    if (top + list.clientHeight >= list.scrollHeight) return undefined;
  }
}

/**
 * Chooses an option by its exact text, as a person does: open, find (virtual lists draw only what
 * is on screen), press, closed again. False, with the menu closed, when there is no such option.
 */
export async function chooseOption(selection: Element, text: string): Promise<boolean> {
  if (readSelection(selection) === text) return true;
  const document = selection.ownerDocument;
  press(selection);
  const menu = await waitFor(document, findMenu(document), OPENING);
  if (!menu) return false;
  const option = await findOptionByScrolling(menu, text);
  press(option ?? selection);
  await waitFor(document, () => (findMenu(document)() ? undefined : true), OPENING);
  return option !== undefined && readSelection(selection) === text;
}
