import * as z from 'zod/mini';

const receiptSchema = z.object({
  events_received: z.number(),
  messages: z.catch(z.array(z.string()), []),
  fbtrace_id: z.catch(z.nullable(z.string()), null),
});

/** What Meta answers to events that it takes; undefined when the answer is of another shape. */
export function readReceipt(
  answer: unknown,
): { received: number; messages: string; traceId: string | null } | undefined {
  const parsed = receiptSchema.safeParse(answer);
  if (!parsed.success) return undefined;
  const { events_received, messages, fbtrace_id } = parsed.data;
  return {
    received: events_received,
    messages: messages.join(' ').slice(0, 400),
    traceId: fbtrace_id?.slice(0, 60) ?? null,
  };
}
