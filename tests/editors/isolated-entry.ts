import { lookAtEditor, readEditor, writeEditor } from '@/utils/dom/editors/write-editor';
import { findEditors } from './find-editors.ts';

/** The editor that stands on the page as number `index`, of those that are seen. */
function editorAt(index: number): Element {
  const element = findEditors(document)[index];
  if (!element) throw new Error(`There is no editor ${index}.`);
  return element;
}

Object.assign(globalThis, {
  editors: {
    count: () => findEditors(document).length,
    look: (index: number) => lookAtEditor(editorAt(index)),
    read: (index: number) => readEditor(editorAt(index)) ?? null,
    write: (index: number, text: string) => writeEditor(editorAt(index), text),
    time: async (index: number, texts: string[]) => {
      const times: number[] = [];
      for (const text of texts) {
        const startedAt = performance.now();
        const outcome = await writeEditor(editorAt(index), text);
        const isRight = readEditor(editorAt(index)) === text;
        if (outcome !== 'written' || !isRight) throw new Error(`This write was ${outcome}.`);
        times.push(performance.now() - startedAt);
      }
      return times;
    },
  },
});
