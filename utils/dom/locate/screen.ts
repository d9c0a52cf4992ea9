import { CODE_EDITORS } from '@/utils/dom/editors/editor-kind';
import { readName, type ReadName } from '@/utils/dom/locate/name-match';

/** A text node of the screen, trimmed, with the element that holds it. */
export interface ScreenText {
  readonly text: string;
  readonly name: ReadName;
  readonly element: Element;
  readonly node: Text;
  /** Its place among texts, controls and buttons in reading order. */
  readonly place: number;
  /** The button or control whose content it is: such a text names nothing else. */
  readonly owner: Element | null;
}

/** What a person comes across in reading order: a text, or where a control or a button begins. */
export type ScreenPart =
  | { kind: 'text'; text: ScreenText; element: Element }
  | { kind: 'control' | 'button'; element: Element };

/** The places from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** One reading of a page: what can be a field or a name of one, in reading order. */
export interface Screen {
  document: Document;
  texts: ScreenText[];
  controls: Element[];
  buttons: Element[];
  headings: Element[];
  /** Elements that say that they cover the rest of the page. */
  modals: Element[];
  parts: ScreenPart[];
  /** Which places each element holds. */
  spans: Map<Element, Span>;
  /** What was worked out about nodes of this reading, by what for. */
  known: Map<string, Map<Node, unknown>>;
}

/** Most texts of a page are never asked for their name. */
class ReadText implements ScreenText {
  #name: ReadName | undefined;

  constructor(
    readonly text: string,
    readonly element: Element,
    readonly node: Text,
    readonly place: number,
    readonly owner: Element | null,
  ) {}

  get name(): ReadName {
    return (this.#name ??= readName(this.text));
  }
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'PIXEL-COURIER',
  'HEAD',
]);
const CONTROL_TAGS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const HEADING_TAGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const PRESSED = new Set(['submit', 'button', 'reset']);
const NO_FIELD = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file']);
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
const NONE: readonly Node[] = [];
/** Longer texts are prose or code: no names. */
const LONGEST_TEXT = 400;

/** What makes a control of an element by its attributes, but its role. */
const MARKED_CONTROLS = `[aria-haspopup=listbox], [contenteditable]:not([contenteditable=false]), .n-base-selection, ${CODE_EDITORS}`;

function isControl(element: Element, tag: string, role: string | null): boolean {
  if (tag === 'INPUT') return !NO_FIELD.has((element as HTMLInputElement).type);
  if (CONTROL_TAGS.has(tag)) return true;
  if (role !== null && CONTROL_ROLES.has(role)) return true;
  return element.hasAttributes() && element.matches(MARKED_CONTROLS);
}

function isPressed(element: Element, tag: string, role: string | null): boolean {
  if (tag === 'BUTTON' || tag === 'A') return true;
  if (tag === 'INPUT') return PRESSED.has((element as HTMLInputElement).type);
  return role !== null && BUTTON_ROLES.has(role);
}

function isModal(element: Element, tag: string): boolean {
  if (tag === 'DIALOG' && element.matches(':modal')) return true;
  return element.getAttribute('aria-modal') === 'true';
}

/**
 * Reads a page, or one part of it, once: every field found afterwards shares this one walk through what is rendered,
 * open shadow roots and their slots included. Nothing is measured or styled here: whether a
 * candidate can be seen is asked of the few that come into question.
 */
export function readScreen(root: Document | Element): Screen {
  const screen: Screen = {
    document: root instanceof Document ? root : root.ownerDocument,
    texts: [],
    controls: [],
    buttons: [],
    headings: [],
    modals: [],
    parts: [],
    spans: new Map(),
    known: new Map(),
  };
  if (root instanceof Document) readChildren(screen, root, null);
  else readElement(screen, root, null);
  return screen;
}

/** Works something out about a node once in a reading. */
export function once<T>(screen: Screen, what: string, node: Node, work: () => T): T {
  let known = screen.known.get(what);
  if (!known) screen.known.set(what, (known = new Map<Node, unknown>()));
  if (!known.has(node)) known.set(node, work());
  return known.get(node) as T;
}

const { ELEMENT_NODE, TEXT_NODE } = Node;

function readChildren(screen: Screen, parent: Node, owner: Element | null): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) readNode(screen, node, owner);
}

function readNode(screen: Screen, node: Node, owner: Element | null): void {
  const { nodeType } = node;
  if (nodeType === ELEMENT_NODE) readElement(screen, node as Element, owner);
  else if (nodeType === TEXT_NODE) readText(screen, node as Text, owner);
}

function readElement(screen: Screen, element: Element, owner: Element | null): void {
  const tag = element.tagName;
  if (SKIPPED.has(tag)) return;
  const role = element.getAttribute('role');
  const start = screen.parts.length;
  const isField = isControl(element, tag, role);
  const isButton = isPressed(element, tag, role);
  if (isField) screen.controls.push(element);
  if (isButton) screen.buttons.push(element);
  if (isField || isButton) screen.parts.push({ kind: isField ? 'control' : 'button', element });
  if (HEADING_TAGS.has(tag) || role === 'heading') screen.headings.push(element);
  if (isModal(element, tag)) screen.modals.push(element);
  // Options, what was typed and code are content that nobody reads as a name.
  if (tag !== 'SELECT' && tag !== 'TEXTAREA' && !(isField && element.matches(CODE_EDITORS)))
    readContent(screen, element, tag, isField || isButton ? element : owner);
  screen.spans.set(element, { start, end: screen.parts.length });
}

function readContent(screen: Screen, element: Element, tag: string, owner: Element | null): void {
  const slotted = tag === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : NONE;
  if (slotted.length === 0) readChildren(screen, element.shadowRoot ?? element, owner);
  else for (const node of slotted) readNode(screen, node, owner);
}

function readText(screen: Screen, node: Text, owner: Element | null): void {
  const text = node.data.trim();
  if (text === '' || text.length > LONGEST_TEXT) return;
  const element = node.parentElement ?? hostOf(node);
  if (!element) return;
  const place = screen.parts.length;
  const part = new ReadText(text, element, node, place, owner);
  screen.texts.push(part);
  screen.parts.push({ kind: 'text', text: part, element });
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element around another one as it is rendered: across slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}
