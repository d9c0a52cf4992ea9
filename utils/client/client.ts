import * as z from 'zod/mini';
import { setUpPlanSchema } from '@/utils/client/set-up-plan';
import { pixelCodeChoicesSchema } from '@/utils/pixel/code/pixel-code-choices';

/** 14 to 18 digits; pixel ID and dataset ID are the same number (facts, Meta). */
export const datasetIdSchema = z.string().check(z.regex(/^\d{14,18}$/));

/** A HighLevel location (sub-account) on one shell host. */
export const locationSchema = z.object({
  host: z.string().check(z.minLength(1)),
  id: z.string().check(z.regex(/^[A-Za-z0-9]{15,30}$/)),
});
export type ClientLocation = z.infer<typeof locationSchema>;

/** What the workflow action is filled with beside token and dataset; empty means "leave alone". */
export const actionDefaultsSchema = z.object({
  actionName: z.string().check(z.maxLength(100)),
  eventType: z.enum(['', 'Funnel Event', 'Lead Event']),
  eventName: z.string().check(z.maxLength(50)),
  /** Of a lead event; absent in clients stored before it was kept, as is the mapping. */
  stageName: z._default(z.string().check(z.maxLength(100)), ''),
  /** A number, or a merge field such as `{{opportunity.monetaryValue}}`. */
  leadValue: z.string().check(z.maxLength(100)),
  currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
  /** Which ID is mapped by hand; the click ID of the first or of the last touch, or the lead ID. */
  customMapping: z._default(z.enum(['', 'off', 'fbclid-first', 'fbclid-last', 'lead-id']), ''),
});
export type ActionDefaults = z.infer<typeof actionDefaultsSchema>;

export const EMPTY_DEFAULTS: ActionDefaults = {
  actionName: '',
  eventType: '',
  eventName: '',
  stageName: '',
  leadValue: '',
  currency: '',
  customMapping: '',
};

/** A merge field of one of HighLevel's custom values, as HighLevel shows it. */
export const mergeFieldSchema = z
  .string()
  .check(z.regex(/^\{\{\s*custom_values\.[a-z0-9_]{1,100}\s*\}\}$/));

/** What actions are filled with instead of the token and the ID themselves; null for themselves. */
export const mergeFieldsSchema = z.object({
  token: z.nullable(mergeFieldSchema),
  datasetId: z.nullable(mergeFieldSchema),
});
export type MergeFields = z.infer<typeof mergeFieldsSchema>;

export const NO_MERGE_FIELDS: MergeFields = { token: null, datasetId: null };

/** Where in Meta's business a client's dataset was seen: `act` and `business_id` of the address. */
export const accountSchema = z.object({
  adAccount: z.nullable(z.string()),
  businessId: z.nullable(z.string()),
});
export type ClientAccount = z.infer<typeof accountSchema>;

/** One client of the agency. The access token is not in here: it stays in the vault. */
export const clientSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  datasetId: z.nullable(datasetIdSchema),
  pixelCode: z.nullable(z.object({ code: z.string(), capturedAt: z.number() })),
  /** How its pixel code is made; absent until something else than the captured one was chosen. */
  pixelCodeChoices: z.optional(pixelCodeChoicesSchema),
  testCode: z.nullable(z.object({ code: z.string(), capturedAt: z.number() })),
  /** Remembered at the first capture; absent in clients stored before it was kept. */
  account: z._default(z.nullable(accountSchema), null),
  /** The HighLevel location that this client is bound to: the wrong-client guard. */
  location: z.nullable(locationSchema),
  /** Other hosts on which the person said that this is the same location. */
  otherHosts: z.optional(z.array(z.string())),
  defaults: actionDefaultsSchema,
  /** Custom values that hold the token and the dataset ID; absent where there are none. */
  mergeFields: z.optional(mergeFieldsSchema),
  /** What to choose in Events Manager; absent until it was changed from the recommended one. */
  plan: z.optional(setUpPlanSchema),
});
export type Client = z.infer<typeof clientSchema>;
