import * as z from 'zod/mini';
import { datasetIdSchema } from '@/utils/client/client';
import { TAB_SURFACES } from '@/utils/messaging/sender';
import { pixelConfigSchema } from '@/utils/pixel/config/pixel-config';

/** What Meta publishes of a pixel, asked for by ourselves. Part of the protocol. */
export const CONFIG_MESSAGES = {
  /** `hostname` and `version` go along as the page’s own script sends them. */
  'pixel-config.read': {
    from: TAB_SURFACES,
    question: z.object({
      pixelId: datasetIdSchema,
      hostname: z.string().check(z.maxLength(300)),
      version: z.string().check(z.maxLength(100)),
    }),
    answer: z.union([
      z.object({ ok: z.literal(true), config: pixelConfigSchema }),
      /** Without permission for Meta’s host nothing was asked. */
      z.object({ ok: z.literal(false), why: z.enum(['not allowed', 'no answer']) }),
    ]),
  },
} as const;
