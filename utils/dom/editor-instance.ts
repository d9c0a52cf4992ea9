import { EDITOR_ANSWER, EDITOR_ASK, editorAskSchema, parseJson } from '@/utils/dom/code-editor';

/** The part of CodeMirror 5 that is used here. */
interface CodeMirror5 {
  getValue: () => string;
  setValue: (text: string) => void;
  getOption: (name: string) => unknown;
  posFromIndex: (index: number) => unknown;
  replaceRange: (text: string, from: unknown, to: unknown, origin: string) => void;
}

function isCodeMirror5(value: unknown): value is CodeMirror5 {
  if (typeof value !== 'object' || value === null) return false;
  return ['getValue', 'setValue', 'getOption', 'posFromIndex', 'replaceRange'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  );
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** Changes only the part that differs: the rest keeps its marks, folds and undo history. */
function writeDifference(editor: CodeMirror5, text: string) {
  const before = editor.getValue();
  const start = commonPrefix(before, text);
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  editor.replaceRange(
    text.slice(start, text.length - end),
    editor.posFromIndex(start),
    editor.posFromIndex(before.length - end),
    '+pixel-courier',
  );
  if (editor.getValue() !== text) editor.setValue(text);
}

/**
 * Runs in the page's own world and answers what the isolated script asks of an editor. It is given
 * code to place, which is no secret, and gives back text; it can do nothing else (rule 9).
 */
export function answerEditors(document: Document): void {
  document.addEventListener(
    EDITOR_ASK,
    (event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      const element = event.target;
      const ask = editorAskSchema.safeParse(parseJson(event.detail));
      if (!(element instanceof Element) || !ask.success) return;
      const editor: unknown = Reflect.get(element, 'CodeMirror');
      if (!isCodeMirror5(editor)) return;
      if (ask.data.do === 'write' && editor.getOption('readOnly') === false)
        writeDifference(editor, ask.data.text);
      const detail = JSON.stringify({ text: editor.getValue() });
      element.dispatchEvent(new CustomEvent(EDITOR_ANSWER, { detail }));
    },
    { capture: true },
  );
}
