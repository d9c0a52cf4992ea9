import * as z from 'zod/mini';
import {
  actionDefaultsSchema,
  datasetIdSchema,
  locationSchema,
  mergeFieldSchema,
  mergeFieldsSchema,
} from '@/utils/client/client';
import { doneOrRefused, refusedSchema } from '@/utils/messaging/done-or-refused';
import { tokenSummarySchema } from '@/utils/messaging/popup-state';
import type { SenderKind } from '@/utils/messaging/sender';

/** The pages of HighLevel, which alone are filled. */
export const FILLERS: SenderKind[] = ['highlevel-shell', 'page-builder', 'workflow-builder'];

export const clientNameSchema = z.object({ id: z.string(), name: z.string() });

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

const fillPreviewSchema = z.union([
  refusedSchema,
  z.object({
    ok: z.literal(true),
    client: clientNameSchema,
    /** false: the client has no location yet; ask, then send `client.bind`. */
    bound: z.boolean(),
    /** Host where the client is bound to this very location; null: there is none but this one. */
    boundOn: z.optional(z.nullable(z.string())),
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

/**
 * Messages about a fill, from its preview to its values. Part of the protocol. Only the answer to
 * `fill.redeem` holds a secret, and goes to the one document that the order is bound to.
 */
export const FILL_MESSAGES = {
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
  /** Whether the document that stood here before went away in the middle of a fill; told once. */
  'fill.lost': {
    from: FILLERS,
    question: z.object({}),
    answer: z.object({
      lost: z.nullable(z.object({ kind: fillKindSchema, clientName: z.string() })),
    }),
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
} as const;
