import { waitFor } from '@/utils/dom/settle';

/** A menu that has not opened after this many ms will not. */
const OPENING = 1500;
/** A virtual list draws what it was scrolled to within a frame or two. */
const DRAWING = 50;

/** The box of a Naive UI select that a field stands for or stands in (facts, HighLevel, "DOM"). */
export function findSelection(field: Element): Element | undefined {
  return (
    field.closest('.n-base-selection') ?? field.querySelector('.n-base-selection') ?? undefined
  );
}

/** What a select shows as chosen; empty while only its placeholder is shown. */
export function readSelection(selection: Element): string {
  const texts = selection.querySelectorAll(
    '.n-base-selection-input__content, .n-base-selection-overlay__wrapper, .n-base-selection-label__render-label',
  );
  // One that can be searched draws its placeholder as it draws what is chosen.
  const shown = Array.from(texts).find((text) => !text.closest('.n-base-selection-placeholder'));
  return shown?.textContent.trim() ?? '';
}

function press(element: Element) {
  for (const type of ['mousedown', 'mouseup', 'click'])
    element.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
    );
}

/** Closes the menu as a person does: one that can be searched stays open under a second press. */
function leave(selection: Element) {
  const field = selection.querySelector('input') ?? selection;
  const escape = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true, composed: true };
  field.dispatchEvent(new KeyboardEvent('keydown', escape));
}

/** Also while it fades: one that has just begun to is not open yet, and not closed either. */
const isDrawn = (menu: Element) => menu.checkVisibility();

const listMenus = (document: Document) =>
  Array.from(document.querySelectorAll('.n-base-select-menu')).filter(isDrawn);

/** The menu that a select opened last. */
const menuOf = new WeakMap<Element, Element>();

function untilClosed(document: Document, menu: Element): Promise<unknown> {
  return waitFor(document, () => (isDrawn(menu) ? undefined : true), OPENING);
}

type IsWanted = (text: string) => boolean;

/** The one option that is wanted among those drawn; undefined also when several could be it. */
function findOption(menu: Element, isWanted: IsWanted): Element | undefined {
  const fitting = Array.from(menu.querySelectorAll('.n-base-select-option')).filter((option) =>
    isWanted(option.textContent.trim()),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Scrolls a virtual list from its top to its end until the option is among those drawn. */
async function findOptionByScrolling(
  menu: Element,
  isWanted: IsWanted,
): Promise<Element | undefined> {
  const { ownerDocument: document } = menu;
  const firstText = () => menu.querySelector('.n-base-select-option')?.textContent;
  // The menu is there a moment before its options are.
  if ((await waitFor(document, firstText, OPENING)) === undefined) return undefined;
  const drawn = findOption(menu, isWanted);
  if (drawn) return drawn;
  const list = menu.querySelector('.v-vl, .n-scrollbar-container');
  if (!list) return undefined;
  for (let top = list.scrollTop === 0 ? list.clientHeight : 0; ; top += list.clientHeight) {
    if (list.clientHeight === 0 || top >= list.scrollHeight) return undefined;
    const before = firstText();
    list.scrollTop = top;
    // Once other options are drawn, they are all that there are at this place.
    const look = () => findOption(menu, isWanted) ?? (firstText() === before ? undefined : null);
    const option = await waitFor(document, look, DRAWING);
    if (option) return option;
  }
}

/** Gives a function that resolves once no menu is drawn but those that are drawn now. */
export function watchMenus(document: Document): () => Promise<unknown> {
  const before = new Set(listMenus(document));
  const areClosed = () => listMenus(document).every((menu) => before.has(menu)) || undefined;
  return () => waitFor(document, areClosed, OPENING);
}

/**
 * Chooses an option, as a person does: open, find (virtual lists draw only what is on screen),
 * press, and the select shows it. Its menu may still fade: the next field need not wait for that.
 * The menu is the one that this press has opened, whatever else is open on the page. False, with
 * the menu closed, when there is no such option or no such menu.
 */
export async function chooseOption(selection: Element, isWanted: IsWanted): Promise<boolean> {
  if (isWanted(readSelection(selection))) return true;
  const document = selection.ownerDocument;
  const last = menuOf.get(selection);
  if (last) await untilClosed(document, last);
  const before = new Set(listMenus(document));
  const ownMenu = () => {
    const opened = listMenus(document).filter((menu) => !before.has(menu));
    return opened.length === 1 ? opened[0] : undefined;
  };
  press(selection);
  const menu = await waitFor(document, ownMenu, OPENING);
  if (!menu) return false;
  menuOf.set(selection, menu);
  const option = await findOptionByScrolling(menu, isWanted);
  if (option) {
    press(option);
    const isShown = () => isWanted(readSelection(selection)) || undefined;
    return (await waitFor(document, isShown, OPENING)) === true;
  }
  leave(selection);
  await untilClosed(document, menu);
  return false;
}
