import * as z from 'zod/mini';

/** Names of the two events between our isolated script and the one in the page's own world. */
export const EDITOR_ASK = 'pixel-courier:editor-ask';
export const EDITOR_ANSWER = 'pixel-courier:editor-answer';

export const editorAskSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('read') }),
  z.object({ do: z.literal('write'), text: z.string() }),
]);
export type EditorAsk = z.infer<typeof editorAskSchema>;

/** From the page's world: hostile text, used for nothing but to compare and to show. */
const editorAnswerSchema = z.object({ text: z.string().check(z.maxLength(5_000_000)) });

/**
 * Asks the script in the page's own world about the editor behind an element: only there is the
 * editor's instance to be had (toolchain, "Writing into editors"). Events are delivered while
 * `dispatchEvent` runs, so the answer is there when it returns. undefined: no answer.
 */
function askEditor(element: Element, ask: EditorAsk): string | undefined {
  let text: string | undefined;
  const listener = (event: Event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    const parsed = editorAnswerSchema.safeParse(parseJson(event.detail));
    if (parsed.success) text = parsed.data.text;
  };
  element.addEventListener(EDITOR_ANSWER, listener);
  element.dispatchEvent(
    new CustomEvent(EDITOR_ASK, { detail: JSON.stringify(ask), bubbles: true, composed: true }),
  );
  element.removeEventListener(EDITOR_ANSWER, listener);
  return text;
}

/** What JSON says, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The whole text of an editor, from its model; undefined when it cannot be reached. */
export function readEditor(element: Element): string | undefined {
  return askEditor(element, { do: 'read' });
}

/** Puts a text into an editor, and gives what it holds then. */
export function writeEditor(element: Element, text: string): string | undefined {
  return askEditor(element, { do: 'write', text });
}
