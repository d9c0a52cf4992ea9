import {
  EDITOR_ANSWER,
  EDITOR_ASK,
  editorAnswerSchema,
  readMessage,
  type EditorAnswer,
  type EditorAsk,
} from '@/utils/dom/editors/editor-ask';

/**
 * Asks the script in the page's own world about the editor behind an element: only there is the
 * editor's instance to be had (toolchain, "Writing into editors"). Events are delivered while
 * `dispatchEvent` runs, so the answer is there when it returns.
 *
 * undefined: no answer, one that is none, or several that differ: then somebody else answers, too,
 * and neither is believed.
 */
export function askEditor(element: Element, ask: EditorAsk): EditorAnswer | undefined {
  const answers: (EditorAnswer | undefined)[] = [];
  const listener = (event: Event) => {
    const parsed = editorAnswerSchema.safeParse(readMessage(event));
    answers.push(parsed.success ? parsed.data : undefined);
  };
  element.addEventListener(EDITOR_ANSWER, listener);
  const detail = JSON.stringify(ask);
  element.dispatchEvent(new CustomEvent(EDITOR_ASK, { detail, bubbles: true, composed: true }));
  element.removeEventListener(EDITOR_ANSWER, listener);
  const [first] = answers;
  const agree = answers.every(
    (answer) => answer?.text === first?.text && answer?.isLocked === first?.isLocked,
  );
  return agree ? first : undefined;
}
