import {
  findMethod,
  getProperty,
  readString,
  type EditorModel,
} from '@/utils/dom/editors/editor-model';
import { positionOf } from '@/utils/dom/editors/text-difference';

/** CodeMirror 5 leaves itself on its element. */
export function findCodeMirror5(element: Element): EditorModel | undefined {
  const editor = getProperty(element, 'CodeMirror');
  const getValue = findMethod(editor, 'getValue');
  const getOption = findMethod(editor, 'getOption');
  const replaceRange = findMethod(editor, 'replaceRange');
  if (!getValue || !getOption || !replaceRange) return undefined;
  return {
    read: () => readString(getValue('\n')),
    // `readOnly` may also be 'nocursor'.
    isLocked: () => Boolean(getOption('readOnly')),
    replace: ({ before, start, end, text }) => {
      const place = (index: number) => {
        const { line, column } = positionOf(before, index);
        return { line, ch: column };
      };
      replaceRange(text.split('\n'), place(start), place(end), '+pixel-courier');
    },
  };
}
