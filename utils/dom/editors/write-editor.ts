import { findCodeEditor, type CodeEditor, type Way } from '@/utils/dom/editors/code-editor';
import { kindOf } from '@/utils/dom/editors/editor-kind';
import { LONGEST_TEXT } from '@/utils/dom/editors/editor-ask';
import { agreesWithScreen } from '@/utils/dom/editors/shown-text';
import { settle, waitFor } from '@/utils/dom/settle';

/**
 * How a write went.
 * `written`: the editor holds exactly the text, after the page has come to rest.
 * `locked`, `unreadable`: nothing was written, because the editor is read only, or its text cannot
 * be read whole. `refused`: no way had any effect. `restored`: the editor made something else of
 * the text, and holds its old text again. `altered`: it did, and would not take the old text back.
 * `gone`: it went away in the middle.
 */
export type EditorWrite =
  'written' | 'locked' | 'unreadable' | 'refused' | 'restored' | 'altered' | 'gone';

/** Longest time in ms that an editor takes to draw what it holds. */
const LONGEST_DRAW = 1000;

async function isDrawn(element: Element, text: string): Promise<boolean> {
  const kind = kindOf(element);
  const look = () => (kind && agreesWithScreen(element, kind, text) ? true : undefined);
  return (await waitFor(document, look, LONGEST_DRAW)) === true;
}

/** Tries one way; the text that the editor holds once it has come to rest. */
async function tryWay(editor: CodeEditor, way: Way, text: string) {
  await way(text);
  await settle(document);
  return editor.read();
}

async function restore(editor: CodeEditor, before: string): Promise<boolean> {
  for (const way of editor.ways) if ((await tryWay(editor, way, before)) === before) return true;
  return false;
}

/**
 * Replaces the whole text of an editor. Each way is tried only where the one before has left the
 * text exactly as it was, or the old text could be put back: never on top of half a write.
 */
export async function writeEditor(element: Element, text: string): Promise<EditorWrite> {
  const editor = findCodeEditor(element);
  const before = readEditor(element);
  if (!editor || before === undefined || text.length > LONGEST_TEXT) return 'unreadable';
  if (editor.isLocked()) return 'locked';
  if (before === text) return 'written';
  editor.remember();
  const isGone = () => !element.isConnected;
  let isAltered = false;
  for (const way of editor.ways) {
    const now = await tryWay(editor, way, text);
    if (isGone()) return 'gone';
    if (now === text && (await isDrawn(element, text))) return 'written';
    if (now === before) continue;
    if (!(await restore(editor, before))) return isGone() ? 'gone' : 'altered';
    isAltered = true;
  }
  return isAltered ? 'restored' : 'refused';
}

/**
 * The whole text of an editor, from its model, with `\n` between lines. undefined when the element
 * is gone, the model cannot be reached, or what it gives is not what the editor shows.
 */
export function readEditor(element: Element): string | undefined {
  const kind = kindOf(element);
  const text = element.isConnected ? findCodeEditor(element)?.read() : undefined;
  if (kind === undefined || text === undefined) return undefined;
  return agreesWithScreen(element, kind, text) ? text : undefined;
}

/**
 * What can be said of an editor without touching it: whether a person could write in it now, or
 * whether its text cannot be had at all.
 */
export function lookAtEditor(element: Element): 'ready' | 'locked' | 'silent' {
  const editor = findCodeEditor(element);
  if (!editor || !element.isConnected) return 'silent';
  if (editor.isLocked()) return 'locked';
  // CodeMirror 5 gives nothing by its clipboard.
  return editor.isQuiet() || kindOf(element) !== 'codemirror-5' ? 'ready' : 'silent';
}
