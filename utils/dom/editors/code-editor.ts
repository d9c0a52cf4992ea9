import { isWritable, writeControl } from '@/utils/dom/control';
import { askEditor } from '@/utils/dom/editors/ask-editor';
import {
  pasteIntoEditable,
  readEditable,
  rememberEditable,
  restoreEditable,
  setEditable,
} from '@/utils/dom/editors/editable-text';
import { copyAll, looksLocked, pasteAll } from '@/utils/dom/editors/editor-clipboard';
import { kindOf } from '@/utils/dom/editors/editor-kind';

/** Puts a text in place of all the text. It says nothing of how that went: read back. */
export type Way = (text: string) => void | Promise<void>;

/** An editor, whatever it is made of. */
export interface CodeEditor {
  /** Its model's text now, `\n` between lines; undefined when it cannot be had whole. */
  read: () => string | undefined;
  isLocked: () => boolean;
  /** Whether its text can be had without touching focus and selection. */
  isQuiet: () => boolean;
  /** Before anything is written. */
  remember: () => void;
  /** Best first. */
  ways: Way[];
}

function ofTextArea(area: HTMLTextAreaElement): CodeEditor {
  return {
    read: () => area.value,
    isLocked: () => !isWritable(area) || area.ariaReadOnly === 'true',
    isQuiet: () => true,
    remember: () => undefined,
    ways: [
      (text) => writeControl(area, text),
      (text) => {
        area.focus({ preventScroll: true });
        area.select();
        // No other way makes an edit that a page's own script cannot tell from typing.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        area.ownerDocument.execCommand('insertText', false, text);
      },
    ],
  };
}

function ofEditable(element: HTMLElement): CodeEditor {
  return {
    read: () => readEditable(element),
    isLocked: () => !element.isContentEditable || element.ariaReadOnly === 'true',
    isQuiet: () => true,
    remember: () => rememberEditable(element),
    ways: [
      (text) => restoreEditable(element, text),
      (text) => pasteIntoEditable(element, text),
      (text) => setEditable(element, text),
    ],
  };
}

/** The editor that an element is; undefined where it is none. */
export function findCodeEditor(element: Element): CodeEditor | undefined {
  const kind = kindOf(element);
  if (kind === undefined) return undefined;
  if (element instanceof HTMLTextAreaElement) return ofTextArea(element);
  if (kind === 'contenteditable')
    return element instanceof HTMLElement ? ofEditable(element) : undefined;
  const look = () => askEditor(element, { do: 'look' });
  return {
    read: () => (look() ? askEditor(element, { do: 'read' })?.text : copyAll(element, kind)),
    isLocked: () => look()?.isLocked ?? looksLocked(element, kind),
    isQuiet: () => look() !== undefined,
    remember: () => undefined,
    ways: [
      (text) => void askEditor(element, { do: 'write', text }),
      (text) => pasteAll(element, kind, text),
    ],
  };
}
