import { readName, type ReadName } from '@/utils/dom/locate/name-match';

/** A text node of the screen, trimmed, with the element that holds it. */
export interface ScreenText {
  text: string;
  name: ReadName;
  element: Element;
}

/** One reading of a page: what can be a field or a name of one, in document order. */
export interface Screen {
  document: Document;
  texts: ScreenText[];
  controls: Element[];
  buttons: Element[];
  headings: Element[];
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'PIXEL-COURIER',
  'HEAD',
]);
const CONTROL_TAGS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const CONTROL_ROLES = new Set([
  'textbox',
  'combobox',
  'searchbox',
  'checkbox',
  'switch',
  'radio',
  'spinbutton',
]);
const BUTTON_ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'option']);
/** Longer texts are prose or code: no names. */
const LONGEST_TEXT = 400;

function isControl(element: Element, role: string | null): boolean {
  if (element instanceof HTMLInputElement)
    return !['hidden', 'submit', 'button', 'image', 'reset', 'file'].includes(element.type);
  if (CONTROL_TAGS.has(element.tagName)) return true;
  if (role !== null && CONTROL_ROLES.has(role)) return true;
  if (element instanceof HTMLElement && element.hasAttribute('contenteditable'))
    return element.getAttribute('contenteditable') !== 'false';
  return element.classList.contains('n-base-selection');
}

/**
 * Reads a page once: every field found afterwards shares this one walk, which visits open shadow
 * roots and leaves out what is no content. Nothing is measured or styled here: whether a candidate
 * can be seen is asked of the few that come into question.
 */
export function readScreen(document: Document): Screen {
  const screen: Screen = { document, texts: [], controls: [], buttons: [], headings: [] };
  readInto(screen, document);
  return screen;
}

function readElement(screen: Screen, element: Element): void {
  const role = element.getAttribute('role');
  const tag = element.tagName;
  if (isControl(element, role)) screen.controls.push(element);
  if (tag === 'BUTTON' || tag === 'A' || (role !== null && BUTTON_ROLES.has(role)))
    screen.buttons.push(element);
  if (/^H[1-6]$/.test(tag) || role === 'heading') screen.headings.push(element);
  if (element.shadowRoot) readInto(screen, element.shadowRoot);
}

function readInto(screen: Screen, root: Document | ShadowRoot): void {
  const walker = screen.document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && SKIPPED.has(node.tagName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) readElement(screen, node);
    else if (node instanceof Text && node.parentElement) {
      const text = node.data.trim();
      if (text === '' || text.length > LONGEST_TEXT || node.parentElement.tagName === 'TEXTAREA')
        continue;
      screen.texts.push({ text, name: readName(text), element: node.parentElement });
    }
  }
}
