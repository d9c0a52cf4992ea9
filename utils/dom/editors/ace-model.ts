import { findMethod, getProperty, type EditorModel } from '@/utils/dom/editors/editor-model';
import { positionOf } from '@/utils/dom/editors/text-difference';

/** Ace leaves its environment on its element. */
export function findAce(element: Element): EditorModel | undefined {
  const editor = getProperty(element, 'env', 'editor');
  const session = () => getProperty(editor, 'session');
  const isReadOnly = findMethod(editor, 'getReadOnly');
  const lines = () => findMethod(getProperty(session(), 'doc'), 'getAllLines')?.();
  if (!isReadOnly || !Array.isArray(lines())) return undefined;
  return {
    read: () => (lines() as unknown[]).join('\n'),
    isLocked: () => isReadOnly() === true,
    replace: ({ before, start, end, text }) => {
      const place = (index: number) => {
        const { line, column } = positionOf(before, index);
        return { row: line, column };
      };
      findMethod(session(), 'replace')?.({ start: place(start), end: place(end) }, text);
    },
  };
}
