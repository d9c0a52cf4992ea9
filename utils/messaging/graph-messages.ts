import * as z from 'zod/mini';
import { eventQualitySchema } from '@/utils/capi/dataset-quality';
import { eventDraftSchema } from '@/utils/capi/event-draft';
import { sentEventSchema } from '@/utils/capi/sent-event';
import type { SenderKind } from '@/utils/messaging/sender';

/** Why Meta did not do it: our sentence, Meta's own words (or empty), and the ID for its support. */
const troubleSchema = z.object({
  ok: z.literal(false),
  problem: z.string(),
  metaText: z.string(),
  traceId: z.nullable(z.string()),
});
export type GraphTrouble = z.infer<typeof troubleSchema>;

const tokenVerdictSchema = z.object({
  state: z.enum(['good', 'bad', 'other', 'unknown']),
  text: z.string(),
  metaText: z.string(),
  traceId: z.nullable(z.string()),
});
export type ShownVerdict = z.infer<typeof tokenVerdictSchema>;

const qualityAnswerSchema = z.union([
  troubleSchema,
  z.object({ ok: z.literal(true), events: z.array(eventQualitySchema) }),
]);
export type QualityAnswer = z.infer<typeof qualityAnswerSchema>;

const sendAnswerSchema = z.union([
  /** Nothing was sent. */
  z.object({ ok: z.literal(false), problem: z.string() }),
  z.object({ ok: z.literal(true), sent: sentEventSchema }),
]);

/** What is asked of Meta's Graph API on a click in the popup. Part of the protocol. */
export const GRAPH_MESSAGES = {
  'token.check': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: tokenVerdictSchema,
  },
  'quality.read': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: qualityAnswerSchema,
  },
  'event.send': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({
      clientId: z.string(),
      draft: eventDraftSchema,
      /** Of one click: what has been sent under it is not sent again. */
      sendId: z.string().check(z.minLength(1), z.maxLength(100)),
      /** The person knows that an earlier one may have arrived. */
      again: z.boolean(),
    }),
    answer: sendAnswerSchema,
  },
  /** The test event that was sent last for a client; null before the first. */
  'event.last': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: z.object({ sent: z.nullable(sentEventSchema) }),
  },
} as const;
