/** What an element that can be edited may hold and still be plain text, perhaps coloured. */
const PLAIN = new Set(['BR', 'DIV', 'P', 'SPAN', 'PRE', 'CODE']);

/** What an element held before we wrote, by the text that it is; the newest last. */
const originals = new WeakMap<Element, Map<string, Node[]>>();
/** One of before the insert, one of after it, and one more. */
const MOST_ORIGINALS = 3;

/**
 * The text of an editable element. undefined where it cannot be told exactly: spaces are not kept,
 * or pictures, links and lists stand in it.
 */
export function readEditable(element: HTMLElement): string | undefined {
  const isPlain = Array.from(element.querySelectorAll('*')).every(({ tagName }) =>
    PLAIN.has(tagName),
  );
  const { whiteSpaceCollapse } = getComputedStyle(element);
  if (!isPlain || !/preserve|break-spaces/.test(whiteSpaceCollapse)) return undefined;
  if (whiteSpaceCollapse === 'preserve-breaks') return undefined;
  return element.innerText;
}

/** Keeps what the element holds now, so that it can be put back node by node. */
export function rememberEditable(element: HTMLElement): void {
  const text = readEditable(element);
  if (text === undefined) return;
  const kept = originals.get(element) ?? new Map<string, Node[]>();
  kept.delete(text);
  kept.set(
    text,
    Array.from(element.childNodes, (node) => node.cloneNode(true)),
  );
  const [oldest] = kept.keys();
  if (kept.size > MOST_ORIGINALS && oldest !== undefined) kept.delete(oldest);
  originals.set(element, kept);
}

/** Puts back what was remembered as this text: the very nodes, and so the very bytes. */
export function restoreEditable(element: HTMLElement, text: string): void {
  const nodes = originals.get(element)?.get(text);
  if (!nodes) return;
  element.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  tellInput(element);
}

/** Puts a text in as one piece: whatever way the page reads it, it reads the same. */
export function setEditable(element: HTMLElement, text: string): void {
  element.textContent = text;
  tellInput(element);
}

/** As a paste, for those that have a model of their own and take text by their handler only. */
export function pasteIntoEditable(element: HTMLElement, text: string): void {
  element.focus({ preventScroll: true });
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('paste', init));
}

function tellInput(element: HTMLElement): void {
  const init = { bubbles: true, composed: true, inputType: 'insertText' };
  element.dispatchEvent(new InputEvent('input', init));
  // Some pages take the text over only when the field is left.
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
