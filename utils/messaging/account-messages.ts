import * as z from 'zod/mini';
import { doneOrRefused, refusedSchema } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';

/** Dataset that the screen shows, where it shows one. */
const shownSchema = z.object({ datasetId: z.nullable(z.string().check(z.maxLength(100))) });

/** The messages about whose ad account a page is in: a part of the protocol. */
export const ACCOUNT_MESSAGES = {
  'account.check': {
    from: ['events-manager'] satisfies SenderKind[],
    question: shownSchema,
    answer: z.object({ problem: z.nullable(z.string()) }),
  },
  /** The person says that the page's account is the client's from now on. */
  'account.move': {
    from: ['events-manager'] satisfies SenderKind[],
    question: shownSchema,
    answer: z.union([refusedSchema, z.object({ ok: z.literal(true), text: z.string() })]),
  },
  /** The same, said in the popup of the tab's page. */
  'account.move-tab': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number() }),
    answer: doneOrRefused,
  },
} as const;
