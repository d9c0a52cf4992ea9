import { findAce } from '@/utils/dom/editors/ace-model';
import { findCodeMirror5 } from '@/utils/dom/editors/codemirror-5-model';
import { findCodeMirror6 } from '@/utils/dom/editors/codemirror-6-model';
import {
  EDITOR_ANSWER,
  EDITOR_ASK,
  editorAskSchema,
  readMessage,
  type EditorAnswer,
  type EditorAsk,
} from '@/utils/dom/editors/editor-ask';
import type { EditorModel } from '@/utils/dom/editors/editor-model';
import { findMonaco } from '@/utils/dom/editors/monaco-model';
import { findDifference } from '@/utils/dom/editors/text-difference';

const FINDERS = [findCodeMirror5, findCodeMirror6, findAce, findMonaco];

function findModel(element: Element): EditorModel | undefined {
  for (const find of FINDERS) {
    const model = find(element);
    if (model) return model;
  }
  return undefined;
}

function answer(model: EditorModel, ask: EditorAsk): EditorAnswer {
  const isLocked = model.isLocked();
  if (ask.do === 'look') return { isLocked };
  if (ask.do === 'write' && !isLocked) {
    const difference = findDifference(model.read(), ask.text);
    if (difference) model.replace(difference);
  }
  return { isLocked, text: model.read() };
}

/**
 * Runs in the page's own world and answers what the isolated script asks of an editor. It is given
 * code to place, which is no secret, and gives back text; it can do nothing else (rule 9).
 */
export function answerEditors(document: Document): void {
  document.addEventListener(
    EDITOR_ASK,
    (event) => {
      // Where the editor is inside a web component, the event's target here is that component.
      const [element] = event.composedPath();
      const ask = editorAskSchema.safeParse(readMessage(event));
      if (!(element instanceof Element) || !ask.success) return;
      try {
        const model = findModel(element);
        if (!model) return;
        const detail = JSON.stringify(answer(model, ask.data));
        element.dispatchEvent(new CustomEvent(EDITOR_ANSWER, { detail }));
      } catch {
        // An instance that is not what it seems to be is as good as none.
      }
    },
    { capture: true },
  );
}
