import * as z from 'zod/mini';

/** Names of the two events between our isolated script and the one in the page's own world. */
export const EDITOR_ASK = 'pixel-courier:editor-ask';
export const EDITOR_ANSWER = 'pixel-courier:editor-answer';

/** Longest text, in UTF-16 units, that is read from an editor or written into one. */
export const LONGEST_TEXT = 5_000_000;
/** Longest message: JSON writes a line break or a quote as two characters, and few things as six. */
const LONGEST_MESSAGE = 3 * LONGEST_TEXT;

const textSchema = z.string().check(z.maxLength(LONGEST_TEXT));

/** `look` asks for everything but the text, which is long: it is asked at every change of a page. */
export const editorAskSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('look') }),
  z.object({ do: z.literal('read') }),
  z.object({ do: z.literal('write'), text: textSchema }),
]);
export type EditorAsk = z.infer<typeof editorAskSchema>;

/** From the page's world: hostile text, used for nothing but to compare and to show. */
export const editorAnswerSchema = z.object({ isLocked: z.boolean(), text: z.optional(textSchema) });
export type EditorAnswer = z.infer<typeof editorAnswerSchema>;

/** What a message between the two worlds says, or undefined when it is none or is too long. */
export function readMessage(event: Event): unknown {
  if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return undefined;
  if (event.detail.length > LONGEST_MESSAGE) return undefined;
  try {
    return JSON.parse(event.detail) as unknown;
  } catch {
    return undefined;
  }
}
