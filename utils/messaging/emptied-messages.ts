import * as z from 'zod/mini';
import { doneSchema } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';

const fingerprintSchema = z.nullable(z.string().check(z.maxLength(40)));

/** Messages about head code that was emptied and saved. Part of the protocol. */
export const EMPTIED_MESSAGES = {
  'code.emptied': {
    from: ['highlevel-shell'] satisfies SenderKind[],
    /** Of the code that was taken out of this funnel's Settings; null: that is settled. */
    question: z.object({ fingerprint: fingerprintSchema }),
    answer: doneSchema,
  },
  'code.emptied-here': {
    from: ['highlevel-shell'] satisfies SenderKind[],
    question: z.object({}),
    answer: z.object({ fingerprint: fingerprintSchema }),
  },
} as const;
