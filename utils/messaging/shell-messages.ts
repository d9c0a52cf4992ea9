import * as z from 'zod/mini';
import { doneOrRefused } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';

const hostSchema = z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/));

/** Whether and how Pixel Courier is used on the site in a tab, as HighLevel's shell. */
export const shellStateSchema = z.object({
  /** null where there is nothing to say of the page. */
  host: z.nullable(z.string()),
  /**
   * `offered`: it looks like HighLevel, and the person may approve it. `refused`: not so, for the
   * reason in `problem`. `none`: neither HighLevel nor anything to explain.
   */
  use: z.enum(['none', 'built-in', 'used', 'offered', 'refused']),
  problem: z.nullable(z.string()),
  /** The other hosts that the person approved. */
  others: z.array(z.string()),
});
export type ShellState = z.infer<typeof shellStateSchema>;

/** The messages about hosts of HighLevel's shell beside the one that is built in. */
export const SHELL_MESSAGES = {
  /** Whether the page on top is a shell that is built in or approved. */
  'shell.here': {
    from: ['highlevel-shell', 'page-builder', 'workflow-builder'] satisfies SenderKind[],
    question: z.object({}),
    answer: z.object({ isServed: z.boolean() }),
  },
  'shell.state': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number() }),
    answer: shellStateSchema,
  },
  /** The browser is asking the person for this host; it is looked at again when they allowed it. */
  'shell.ask': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number(), host: hostSchema }),
    answer: doneOrRefused,
  },
  /** Taken back, or not allowed: the permission goes, too. */
  'shell.stop': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ host: hostSchema }),
    answer: doneOrRefused,
  },
} as const;
