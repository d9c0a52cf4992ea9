import * as z from 'zod/mini';
import { actionDefaultsSchema, mergeFieldsSchema } from '@/utils/client/client';
import { setUpPlanSchema } from '@/utils/client/set-up-plan';
import { doneOrRefused } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';
import { pixelCodeChoicesSchema } from '@/utils/pixel/code/pixel-code-choices';

/** What the popup does to clients. Part of the protocol. */
export const CLIENT_MESSAGES = {
  'client.create': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ name: z.string() }),
    answer: doneOrRefused,
  },
  'client.select': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  'client.rename': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string(), name: z.string() }),
    answer: doneOrRefused,
  },
  'client.remove': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  'client.rebind': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string(), tabId: z.number() }),
    answer: doneOrRefused,
  },
  'client.unbind': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  'client.defaults': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string(), defaults: actionDefaultsSchema }),
    answer: doneOrRefused,
  },
  'client.pixel-code': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string(), choices: pixelCodeChoicesSchema }),
    answer: doneOrRefused,
  },
  'client.merge-fields': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string(), mergeFields: mergeFieldsSchema }),
    answer: doneOrRefused,
  },
  'client.plan': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string(), plan: setUpPlanSchema }),
    answer: doneOrRefused,
  },
} as const;
