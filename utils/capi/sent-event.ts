import * as z from 'zod/mini';

/** A parameter of the test events that we sent, by which they are known. */
export const SENT_BY = 'Sent by';
export const OURSELVES = 'Pixel Courier';

/** A test event that we sent, without anything personal: which keys it held, not their values. */
export const sentEventSchema = z.object({
  /** Of the click that sent it. */
  sendId: z.string(),
  clientId: z.string(),
  datasetId: z.string(),
  testCode: z.string(),
  eventName: z.string(),
  eventId: z.nullable(z.string()),
  /** When it was sent, in ms since 1970. */
  at: z.number(),
  /** `unknown`: it left, and no answer came. */
  state: z.enum(['sending', 'received', 'refused', 'unknown']),
  /** What happened, then what to do. */
  text: z.string(),
  /** Meta's own words, or empty. */
  metaText: z.string(),
  traceId: z.nullable(z.string()),
  /** The error with which Meta refused it; null without one. */
  error: z._default(
    z.nullable(z.object({ code: z.number(), subcode: z.nullable(z.number()) })),
    null,
  ),
  /** Its parameters by name, with `hashed` or `as it is` for what says who somebody is; `fbp` whole. */
  parameters: z.record(z.string(), z.string()),
});
export type SentEvent = z.infer<typeof sentEventSchema>;
