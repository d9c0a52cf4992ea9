import type { EditorKind } from '@/utils/dom/editors/editor-kind';
import { waitFor } from '@/utils/dom/settle';

/** Where an editor takes keys and the clipboard. */
const INPUTS: Partial<Record<EditorKind, string>> = {
  'codemirror-5': 'textarea',
  'codemirror-6': '.cm-content',
  ace: 'textarea.ace_text-input',
  monaco: '.native-edit-context, textarea.inputarea',
};

function findInput(element: Element, kind: EditorKind): HTMLElement | null {
  const selector = INPUTS[kind];
  return selector === undefined ? null : element.querySelector<HTMLElement>(selector);
}

/** Whether an editor says of itself that it is read only, as far as its elements tell. */
export function looksLocked(element: Element, kind: EditorKind): boolean {
  const input = findInput(element, kind);
  return (
    input !== null &&
    input.matches('[aria-readonly=true], [contenteditable=false], :disabled, textarea[readonly]')
  );
}

const isMac = () => navigator.userAgent.includes('Mac OS');

/** Presses a key as the editors' own key handlers see it. True: the editor has taken it. */
function pressKey(input: Element, key: string, keyCode: number, withCommand: boolean): boolean {
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const command = withCommand ? { ctrlKey: !isMac(), metaKey: isMac() } : {};
  const init = { key, code, keyCode, bubbles: true, cancelable: true, composed: true };
  return !input.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...command }));
}

function dispatchClipboard(input: Element, type: 'copy' | 'paste', text: string) {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent(type, {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const isTaken = !input.dispatchEvent(event);
  return { isTaken, text: clipboardData.getData('text/plain') };
}

/** Gives an editor's input the focus and selects all. False: it does not take one of the two. */
function selectAll(input: HTMLElement): boolean {
  input.focus({ preventScroll: true });
  return input.matches(':focus') && pressKey(input, 'a', 65, true);
}

/** Not left selected: the person's next key would replace everything. */
const selectNothing = (input: HTMLElement) => pressKey(input, 'ArrowLeft', 37, false);

function giveFocusBack(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** Whether an editor has drawn one line and nothing in it. */
function isBlank(element: Element): boolean {
  const lines = element.querySelectorAll('.cm-line, .view-line, .ace_line');
  return lines.length === 1 && (lines[0]?.textContent.trim() ?? '') === '';
}

/**
 * The whole text of an editor whose instance cannot be had: its own "select all" and "copy", into
 * a clipboard of ours; the person's is not touched. Measured with CodeMirror 6, Ace and Monaco;
 * CodeMirror 5 copies by the browser, and gives nothing. The editor must be able to take the focus.
 */
export function copyAll(element: Element, kind: EditorKind): string | undefined {
  const input = findInput(element, kind);
  const focused = document.activeElement;
  if (!input || !selectAll(input)) return undefined;
  const copied = dispatchClipboard(input, 'copy', '');
  selectNothing(input);
  giveFocusBack(focused);
  const text = copied.text.replace(/\r\n?/g, '\n');
  // Without anything to select, editors copy nothing, or the end of the line.
  if (isBlank(element) && text.trim() === '') return '';
  return copied.isTaken ? text : undefined;
}

/** Longest time in ms until a paste is seen. Monaco asks its plug-ins first. */
const LONGEST_PASTE = 1500;

/** Puts a text in place of all the text, as a paste does; resolves once it is seen, or in vain. */
export async function pasteAll(element: Element, kind: EditorKind, text: string): Promise<void> {
  const input = findInput(element, kind);
  const focused = document.activeElement;
  if (!input || !selectAll(input)) return;
  const shown = element.textContent;
  const look = () => (element.textContent === shown ? undefined : true);
  const { isTaken } = dispatchClipboard(input, 'paste', text);
  // Anything else done meanwhile, and Monaco drops the paste.
  const isSeen = isTaken && (await waitFor(document, look, LONGEST_PASTE));
  if (!isSeen) selectNothing(input);
  giveFocusBack(focused);
}
