import * as z from 'zod/mini';
import { applyListSchema, savedStateSchema } from '@/utils/client/apply-list';
import { doneOrRefused, doneSchema } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';

const PAGES: SenderKind[] = ['highlevel-shell', 'page-builder', 'workflow-builder'];

/** Messages about putting one client's settings into several places. Part of the protocol. */
export const APPLY_MESSAGES = {
  'apply.start': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({
      clientId: z.string(),
      tabId: z.number(),
      urls: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100)),
    }),
    answer: doneOrRefused,
  },
  'apply.resume': {
    from: ['popup'] satisfies SenderKind[],
    /** `url`: one place of the list, to be done now, again if need be; null for the next. */
    question: z.object({ clientId: z.string(), tabId: z.number(), url: z.nullable(z.string()) }),
    answer: doneOrRefused,
  },
  'apply.stop': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  'apply.clear': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  'apply.report': {
    from: PAGES,
    /** How a card in this tab ended. */
    question: z.object({
      kind: z.string().check(z.maxLength(30)),
      text: z.string().check(z.maxLength(1000)),
    }),
    /** The list that is under way here and holds this page. */
    answer: z.object({ list: z.nullable(applyListSchema) }),
  },
  /** What the page says of saving what a card in this tab filled. */
  'apply.saved': {
    from: PAGES,
    question: z.object({ saved: savedStateSchema }),
    answer: doneSchema,
  },
  'apply.next': {
    from: PAGES,
    question: z.object({}),
    answer: doneOrRefused,
  },
} as const;
