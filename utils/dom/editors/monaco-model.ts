import {
  findMethod,
  getProperty,
  readString,
  type EditorModel,
} from '@/utils/dom/editors/editor-model';
import { positionOf, type TextDifference } from '@/utils/dom/editors/text-difference';

/** `EndOfLinePreference.LF` */
const LF = 1;

function rangeOf({ before, start, end }: TextDifference) {
  const from = positionOf(before, start);
  const to = positionOf(before, end);
  return {
    startLineNumber: from.line + 1,
    startColumn: from.column + 1,
    endLineNumber: to.line + 1,
    endColumn: to.column + 1,
  };
}

/** Monaco, where its page has `window.monaco`: without that, an element does not lead to it. */
export function findMonaco(element: Element): EditorModel | undefined {
  const monaco = getProperty(globalThis, 'monaco', 'editor');
  const editors = findMethod(monaco, 'getEditors')?.();
  if (!Array.isArray(editors)) return undefined;
  const editor: unknown = editors.find((one) => findMethod(one, 'getDomNode')?.() === element);
  const executeEdits = findMethod(editor, 'executeEdits');
  const read = () => readString(findMethod(findMethod(editor, 'getModel')?.(), 'getValue')?.(LF));
  if (!executeEdits) return undefined;
  return {
    read,
    isLocked: () => {
      const options = findMethod(editor, 'getRawOptions')?.();
      return getProperty(options, 'readOnly') === true;
    },
    replace: (difference) => {
      const pushUndoStop = findMethod(editor, 'pushUndoStop');
      pushUndoStop?.();
      executeEdits('pixel-courier', [{ range: rangeOf(difference), text: difference.text }]);
      pushUndoStop?.();
    },
  };
}
