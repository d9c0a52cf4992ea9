import * as z from 'zod/mini';
import { stepIdSchema } from '@/utils/guide/journey';
import { doneOrRefused, doneSchema } from '@/utils/messaging/done-or-refused';
import { TAB_SURFACES, type SenderKind } from '@/utils/messaging/sender';

const PAGES: SenderKind[] = [
  'events-manager',
  'highlevel-shell',
  'page-builder',
  'workflow-builder',
];

/** The messages of the guide: a part of the protocol. */
export const GUIDE_MESSAGES = {
  'guide.read': {
    from: PAGES,
    question: z.object({}),
    answer: z.object({
      isOn: z.boolean(),
      /** Seen to be done. */
      done: z.array(stepIdSchema),
      /** Done by what is captured and bound. */
      settled: z.array(stepIdSchema),
      /** Why the page may be the wrong account's. */
      accountProblem: z.nullable(z.string()),
    }),
  },
  'guide.report': {
    from: PAGES,
    question: z.object({ add: z.array(stepIdSchema), drop: z.array(stepIdSchema) }),
    answer: doneSchema,
  },
  'guide.switch': {
    from: TAB_SURFACES,
    /** null: there is no client yet. */
    question: z.object({
      clientId: z.nullable(z.string()),
      tabId: z.number(),
      isOn: z.boolean(),
    }),
    answer: doneOrRefused,
  },
  'guide.mark': {
    from: TAB_SURFACES,
    question: z.object({
      clientId: z.nullable(z.string()),
      tabId: z.number(),
      step: stepIdSchema,
    }),
    answer: doneOrRefused,
  },
} as const;
