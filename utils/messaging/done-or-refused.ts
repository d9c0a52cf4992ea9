import * as z from 'zod/mini';

/** A sentence for the person: what happened, and what to do. */
export const refusedSchema = z.object({ ok: z.literal(false), problem: z.string() });
export const doneSchema = z.object({ ok: z.literal(true) });
/** The answer to a message that only does something. */
export const doneOrRefused = z.union([doneSchema, refusedSchema]);
