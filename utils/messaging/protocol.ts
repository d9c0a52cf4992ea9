import * as z from 'zod/mini';
import {
  actionDefaultsSchema,
  datasetIdSchema,
  locationSchema,
  mergeFieldSchema,
  mergeFieldsSchema,
} from '@/utils/client/client';
import { setUpPlanSchema } from '@/utils/client/set-up-plan';
import { APPLY_MESSAGES } from '@/utils/messaging/apply-messages';
import { CLIENT_MESSAGES } from '@/utils/messaging/client-messages';
import { EMPTIED_MESSAGES } from '@/utils/messaging/emptied-messages';
import { doneOrRefused, doneSchema, refusedSchema } from '@/utils/messaging/done-or-refused';
import { CAPTURE_MESSAGES } from '@/utils/messaging/capture-messages';
import { GUIDE_MESSAGES } from '@/utils/messaging/guide-messages';
import {
  guideSightSchema,
  offerSchema,
  popupStateSchema,
  tokenSummarySchema,
} from '@/utils/messaging/popup-state';
import type { SenderKind } from '@/utils/messaging/sender';
import { elsewhereSchema, placedPixelsSchema } from '@/utils/pixel/seen-code';
import { languageSchema, taughtPlaceSchema, thingIdSchema } from '@/utils/messaging/taught-place';

export type DoneOrRefused = z.infer<typeof doneOrRefused>;

export const captureKindSchema = z.enum(['datasetId', 'token', 'pixelCode', 'testCode']);
export type CaptureKind = z.infer<typeof captureKindSchema>;

/**
 * `action-settings`: the workflow action without its token, which then leaves the vault for
 * nothing: the action goes over Ad Manager, or keeps a merge field in its place. `token-value` and
 * `dataset-value`: a custom value of the location that holds the one or the other.
 */
export const fillKindSchema = z.enum([
  'action',
  'action-settings',
  'pixel-code',
  'token-value',
  'dataset-value',
]);
export type FillKind = z.infer<typeof fillKindSchema>;

/** What a fill would write, with nothing secret in it. */
const fillPlanSchema = z.object({
  datasetId: z.nullable(z.string()),
  token: z.nullable(tokenSummarySchema),
  /** Whether the token field holds the client's token already; null when it holds none. */
  tokenIsThere: z.nullable(z.boolean()),
  pixelCode: z.nullable(z.string()),
  defaults: actionDefaultsSchema,
  /** What goes into an action instead of the token and the ID themselves. */
  mergeFields: mergeFieldsSchema,
});
export type FillPlan = z.infer<typeof fillPlanSchema>;

const clientNameSchema = z.object({ id: z.string(), name: z.string() });

const fillPreviewSchema = z.union([
  refusedSchema,
  z.object({
    ok: z.literal(true),
    client: clientNameSchema,
    /** false: the client has no location yet; ask, then send `client.bind`. */
    bound: z.boolean(),
    location: locationSchema,
    plan: fillPlanSchema,
    /** Another client whose dataset stands in the page now. */
    datasetOwner: z.optional(z.nullable(z.string())),
    /** Stands for exactly this plan: the order is refused when the client has changed since. */
    revision: z.string(),
  }),
]);
export type FillPreview = z.infer<typeof fillPreviewSchema>;

const fillValuesSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('action'),
    token: z.string(),
    datasetId: z.string(),
    defaults: actionDefaultsSchema,
  }),
  z.object({
    kind: z.literal('action-settings'),
    datasetId: z.string(),
    defaults: actionDefaultsSchema,
  }),
  z.object({ kind: z.literal('pixel-code'), code: z.string() }),
  z.object({ kind: z.literal('custom-value'), value: z.string() }),
]);
export type FillValues = z.infer<typeof fillValuesSchema>;

const testEventRowSchema = z.object({
  datasetId: datasetIdSchema,
  eventName: z.string().check(z.maxLength(200)),
  eventId: z.nullable(z.string().check(z.maxLength(500))),
  receivedFrom: z.enum(['Browser', 'Server']),
  handling: z.nullable(z.enum(['Processed', 'Deduplicated'])),
  seenAt: z.number(),
  shownTime: z.string().check(z.maxLength(100)),
  parameters: z.record(z.string(), z.string()),
});

const FILLERS: SenderKind[] = ['highlevel-shell', 'page-builder', 'workflow-builder'];

/**
 * Every message there is: who may send it, and the shape of question and answer, both parsed on
 * both sides. What is not declared here gets no answer. No answer holds a secret but that of
 * `fill.redeem`, which goes to the one document that the order is bound to.
 */
export const PROTOCOL = {
  ...GUIDE_MESSAGES,
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
  'fill.preview': {
    from: FILLERS,
    question: z.object({
      kind: fillKindSchema,
      /** SHA-256 in hex of what the token field holds; null when it is empty or not in question. */
      currentTokenDigest: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      /** What the dataset field holds, where it is a dataset ID. */
      currentDatasetId: z.optional(z.nullable(datasetIdSchema)),
    }),
    answer: fillPreviewSchema,
  },
  'client.bind': {
    from: FILLERS,
    question: z.object({ clientId: z.string() }),
    answer: doneOrRefused,
  },
  'fill.order': {
    from: FILLERS,
    question: z.object({ kind: fillKindSchema, clientId: z.string(), revision: z.string() }),
    answer: z.union([refusedSchema, z.object({ ok: z.literal(true), orderId: z.string() })]),
  },
  'fill.redeem': {
    from: FILLERS,
    question: z.object({ orderId: z.string() }),
    answer: z.union([refusedSchema, z.object({ ok: z.literal(true), values: fillValuesSchema })]),
  },
  'merge-field.use': {
    from: ['highlevel-shell'] satisfies SenderKind[],
    question: z.object({
      holds: z.enum(['token', 'datasetId']),
      mergeField: mergeFieldSchema,
      /** SHA-256 in hex of the texts beside it, one of which is the value where it is shown. */
      digests: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.maxLength(20)),
    }),
    answer: z.union([
      refusedSchema,
      /** `isVerified`: one of the texts is the client's own. */
      z.object({ ok: z.literal(true), client: clientNameSchema, isVerified: z.boolean() }),
    ]),
  },
  'popup.state': {
    from: ['popup'] satisfies SenderKind[],
    question: z.object({ tabId: z.number() }),
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
  'test-events.list': {
    from: ['events-panel'] satisfies SenderKind[],
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

/**
 * What the background says to a page: open this thing's card; let the person show where this thing
 * is; what was shown has changed; the guide was switched or went on; and: are you still there?
 */
export const openCardSchema = z.object({ name: z.literal('card.open'), thing: z.string() });
export const startTeachingSchema = z.object({ name: z.literal('teach.start'), thing: z.string() });
export const taughtChangedSchema = z.object({ name: z.literal('taught.changed') });
export const guideChangedSchema = z.object({ name: z.literal('guide.changed') });
export const pingSchema = z.object({ name: z.literal('page.ping') });
