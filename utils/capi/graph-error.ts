import * as z from 'zod/mini';

/** An error of the Graph API, as it comes back; texts are in the language of the account. */
const graphErrorSchema = z.object({
  message: z.catch(z.string(), ''),
  code: z.catch(z.number(), 0),
  error_subcode: z.catch(z.nullable(z.number()), null),
  is_transient: z.catch(z.boolean(), false),
  error_user_title: z.catch(z.string(), ''),
  error_user_msg: z.catch(z.string(), ''),
  fbtrace_id: z.catch(z.nullable(z.string()), null),
});

export interface GraphError {
  code: number;
  subcode: number | null;
  isTransient: boolean;
  /** Meta's own words, cut to a length that fits under ours; empty when there are none. */
  metaText: string;
  /** What Meta's support asks for. */
  traceId: string | null;
}

const LONGEST_TEXT = 400;

/** The error of an answer of the Graph API; undefined when the answer holds none. */
export function readGraphError(answer: unknown): GraphError | undefined {
  const parsed = z.object({ error: graphErrorSchema }).safeParse(answer);
  if (!parsed.success) return undefined;
  const { code, error_subcode, is_transient, fbtrace_id, ...texts } = parsed.data.error;
  const forPeople = [texts.error_user_title, texts.error_user_msg].filter((text) => text !== '');
  const metaText = forPeople.length > 0 ? forPeople.join(': ') : texts.message;
  return {
    code,
    subcode: error_subcode,
    isTransient: is_transient,
    metaText: metaText.slice(0, LONGEST_TEXT),
    traceId: fbtrace_id?.slice(0, 60) ?? null,
  };
}
