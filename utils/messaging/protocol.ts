import * as z from 'zod/mini';
import { datasetIdSchema } from '@/utils/client/client';
import { setUpPlanSchema } from '@/utils/client/set-up-plan';
import { ACCOUNT_MESSAGES } from '@/utils/messaging/account-messages';
import { APPLY_MESSAGES } from '@/utils/messaging/apply-messages';
import { CLICK_MESSAGES } from '@/utils/messaging/click-messages';
import { CLIENT_MESSAGES } from '@/utils/messaging/client-messages';
import { EMPTIED_MESSAGES } from '@/utils/messaging/emptied-messages';
import { doneOrRefused, doneSchema, refusedSchema } from '@/utils/messaging/done-or-refused';
import { SETUP_MESSAGES } from '@/utils/messaging/setup-messages';
import { SHELL_MESSAGES } from '@/utils/messaging/shell-messages';
import { CAPTURE_MESSAGES } from '@/utils/messaging/capture-messages';
import { clientNameSchema, FILL_MESSAGES, FILLERS } from '@/utils/messaging/fill-messages';
import { GUIDE_MESSAGES } from '@/utils/messaging/guide-messages';
import { guideSightSchema, offerSchema, popupStateSchema } from '@/utils/messaging/popup-state';
import { CONFIG_MESSAGES } from '@/utils/messaging/config-messages';
import { GRAPH_MESSAGES } from '@/utils/messaging/graph-messages';
import { TAB_SURFACES, type SenderKind } from '@/utils/messaging/sender';
import { elsewhereSchema, placedPixelsSchema } from '@/utils/pixel/code/seen-code';
import { languageSchema, taughtPlaceSchema, thingIdSchema } from '@/utils/messaging/taught-place';

export type DoneOrRefused = z.infer<typeof doneOrRefused>;

export const captureKindSchema = z.enum(['datasetId', 'token', 'pixelCode', 'testCode']);
export type CaptureKind = z.infer<typeof captureKindSchema>;

const testEventRowSchema = z.object({
  datasetId: datasetIdSchema,
  eventName: z.string().check(z.maxLength(200)),
  eventId: z.nullable(z.string().check(z.maxLength(500))),
  receivedFrom: z.enum(['Browser', 'Server']),
  handling: z.nullable(z.enum(['Processed', 'Deduplicated'])),
  seenAt: z.number(),
  shownTime: z.string().check(z.maxLength(100)),
  parameters: z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(2_000))),
});

/**
 * Every message there is: who may send it, and the shape of question and answer, both parsed on
 * both sides. What is not declared here gets no answer. No answer holds a secret but that of
 * `fill.redeem`, which goes to the one document that the order is bound to.
 */
export const PROTOCOL = {
  ...GUIDE_MESSAGES,
  ...ACCOUNT_MESSAGES,
  'capture.store': {
    from: ['events-manager'] satisfies SenderKind[],
    question: z.object({
      kind: captureKindSchema,
      value: z.string().check(z.maxLength(200_000)),
      page: z.object({
        /** Dataset that the screen itself shows, where it shows one. */
        datasetId: z.nullable(z.string()),
        datasetName: z.nullable(z.string().check(z.maxLength(100))),
      }),
    }),
    answer: z.union([
      refusedSchema,
      z.object({
        ok: z.literal(true),
        client: clientNameSchema,
        summary: z.string(),
        /** Something that does not fit, though it was captured: another ad account. */
        warning: z.nullable(z.string()),
      }),
    ]),
  },
  'page.report': {
    from: ['events-manager', ...FILLERS] satisfies SenderKind[],
    question: z.object({
      offers: z.array(
        z.object({
          thing: offerSchema.shape.thing,
          label: offerSchema.shape.label,
          ready: offerSchema.shape.ready,
          note: offerSchema.shape.note,
          health: offerSchema.shape.health,
          score: offerSchema.shape.score,
          teachable: offerSchema.shape.teachable,
          checks: offerSchema.shape.checks,
        }),
      ),
      /** Language that the page declares. */
      language: z.optional(z.nullable(languageSchema)),
      /** What the page calls the funnel or workflow that it shows; empty where it does not say. */
      placeName: z.optional(z.string().check(z.maxLength(200))),
      /** Which step the guide shows on this page; null while it is off. */
      guide: z.optional(z.nullable(guideSightSchema)),
    }),
    answer: doneSchema,
  },
  'plan.read': {
    from: ['events-manager'] satisfies SenderKind[],
    /** Dataset that an open dialog says it sets up; it counts before the one of the address. */
    question: z.object({ datasetId: z.nullable(datasetIdSchema) }),
    answer: z.object({
      /** null: there is no client yet, and the plan is the recommended one. */
      client: z.nullable(clientNameSchema),
      /** Dataset that the client has already. */
      clientDatasetId: z.nullable(datasetIdSchema),
      plan: setUpPlanSchema,
      /** Why the page may be the wrong account's; null when nothing speaks against it. */
      accountProblem: z.nullable(z.string()),
    }),
  },
  'taught.list': {
    from: ['events-manager', ...FILLERS] satisfies SenderKind[],
    question: z.object({}),
    /** Of the site that asks. */
    answer: z.object({ places: z.array(taughtPlaceSchema) }),
  },
  'taught.store': {
    from: ['events-manager', ...FILLERS] satisfies SenderKind[],
    question: z.object({ place: taughtPlaceSchema }),
    answer: doneSchema,
  },
  'test-events.report': {
    from: ['events-manager'] satisfies SenderKind[],
    question: z.object({ rows: z.array(testEventRowSchema).check(z.maxLength(500)) }),
    answer: doneSchema,
  },
  'code.seen': {
    from: ['highlevel-shell', 'page-builder'] satisfies SenderKind[],
    question: z.object({ placed: placedPixelsSchema }),
    /** Where else of the same funnel, or maybe of it, pixels were seen. */
    answer: z.object({ elsewhere: z.array(elsewhereSchema) }),
  },
  ...FILL_MESSAGES,
  'popup.state': {
    from: TAB_SURFACES,
    /** `isPatient`: waits longer for documents that do not answer at once. */
    question: z.object({ tabId: z.number(), isPatient: z.optional(z.boolean()) }),
    answer: popupStateSchema,
  },
  'offer.open': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number(), frameId: z.number(), thing: z.string() }),
    answer: doneOrRefused,
  },
  'teach.start': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number(), frameId: z.number(), thing: thingIdSchema }),
    answer: doneOrRefused,
  },
  'taught.forget': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number(), frameId: z.number(), thing: thingIdSchema }),
    answer: doneOrRefused,
  },
  ...CLICK_MESSAGES,
  ...CLIENT_MESSAGES,
  ...EMPTIED_MESSAGES,
  'capture.paste': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({
      clientId: z.string(),
      kind: captureKindSchema,
      value: z.string().check(z.maxLength(200_000)),
    }),
    answer: doneOrRefused,
  },
  'token.forget': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  ...APPLY_MESSAGES,
  ...CAPTURE_MESSAGES,
  ...GRAPH_MESSAGES,
  ...CONFIG_MESSAGES,
  ...SETUP_MESSAGES,
  ...SHELL_MESSAGES,
  'test-events.list': {
    from: ['events-panel', 'side-panel'] satisfies SenderKind[],
    question: z.object({}),
    answer: z.object({ rows: z.array(testEventRowSchema) }),
  },
} as const;

export type MessageName = keyof typeof PROTOCOL;
export type Question<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['question']>;
export type Answer<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['answer']>;

/** What travels: the name beside the question. */
export const envelopeSchema = z.object({
  name: z.string(),
  question: z.unknown(),
  /** Address of the page that asks. */
  address: z.optional(z.string().check(z.maxLength(8_000))),
});
