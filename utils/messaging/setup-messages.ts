import * as z from 'zod/mini';
import { doneSchema } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';
import { seenFactsSchema } from '@/utils/workflow/seen-facts';

/** Messages about what HighLevel's own screens show of the set-up. Part of the protocol. */
export const SETUP_MESSAGES = {
  'setup.seen': {
    from: ['highlevel-shell', 'page-builder', 'workflow-builder'] satisfies SenderKind[],
    question: z.object({ facts: seenFactsSchema }),
    answer: doneSchema,
  },
} as const;
