import * as z from 'zod/mini';
import { doneOrRefused, doneSchema } from '@/utils/messaging/done-or-refused';
import type { SenderKind } from '@/utils/messaging/sender';

const BUILDERS: SenderKind[] = ['page-builder', 'workflow-builder'];

const labelSchema = z.nullable(z.string().check(z.maxLength(60)));

/** Which of a card's two buttons. */
export const clickedButtonSchema = z.enum(['primary', 'secondary']);
export type ClickedButton = z.infer<typeof clickedButtonSchema>;

/** What the page on top asks in a builder's place: enough to decide without seeing the builder. */
export const askedClickSchema = z.object({
  /** What the builder's document has said to the page on top, which so knows its frame. */
  mark: z.string().check(z.maxLength(60)),
  title: z.string().check(z.maxLength(200)),
  client: z.nullable(z.string().check(z.maxLength(100))),
  /** What the card in the builder asks; null where it asks nothing. */
  question: z.nullable(z.string().check(z.maxLength(2000))),
  /** What the buttons are called; null where there is none. */
  primary: labelSchema,
  secondary: labelSchema,
});
export type AskedClick = z.infer<typeof askedClickSchema>;

/** What the page on top says to that: whether it asks, and what it found over the builder. */
export const standInSchema = z.object({
  isAsked: z.boolean(),
  /** What lies over the builder's frame, in its own words. */
  covers: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(5)),
});
export type StandIn = z.infer<typeof standInSchema>;

/**
 * Messages about a click that the browser cannot vouch for in a builder's frame, and that the page
 * on top asks for instead. Part of the protocol.
 */
export const CLICK_MESSAGES = {
  'click.ask': {
    from: BUILDERS,
    question: askedClickSchema,
    /** `id`: what a click that is passed on goes by. */
    answer: z.object({ id: z.string(), ...standInSchema.shape }),
  },
  /** The card in the builder is closed, or something else was asked. */
  'click.end': {
    from: BUILDERS,
    question: z.object({ id: z.string() }),
    answer: doneSchema,
  },
  /** The person pressed a button of ours in the page on top, in plain view. */
  'click.press': {
    from: ['highlevel-shell'] satisfies SenderKind[],
    question: z.object({ id: z.string(), button: clickedButtonSchema }),
    answer: doneOrRefused,
  },
} as const;
