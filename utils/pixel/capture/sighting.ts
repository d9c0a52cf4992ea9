import * as z from 'zod/mini';

/** A longer address or body than this is cut off: no event of Meta's script comes near it. */
export const LONGEST_TEXT = 65_536;

const text = (most: number) => z.string().check(z.maxLength(most));
const shortText = text(200);

/** The page that something happened on: its address, as far as it is known. */
const pageSchema = z.nullable(text(4_000));

export const capturedRequestSchema = z.object({
  method: shortText,
  url: text(LONGEST_TEXT),
  body: z.nullable(text(LONGEST_TEXT)),
  contentType: z.nullable(text(500)),
  startedAt: z.number(),
  status: z.nullable(z.number()),
  error: z.nullable(text(500)),
  resourceType: z.optional(shortText),
  viaServiceWorker: z.optional(z.boolean()),
});

/**
 * A call of the page's own `fbq`. `args` is JSON: values beside the command, without the personal
 * data that was handed to `init`.
 */
export const fbqCallSchema = z.object({
  command: shortText,
  args: text(8_000),
  /** Waited in the queue of the base code, because Meta's script was not there yet. */
  queued: z.boolean(),
});
export type FbqCall = z.infer<typeof fbqCallSchema>;

/** What Meta's script warned of (`FB_LOG`); any page can post the same. */
export const pixelWarningSchema = z.object({
  /** Empty where none is told. */
  type: text(100),
  pixelId: z.nullable(text(30)),
  /** Meta's own words; sessions of before 2026-11-23 have none. */
  text: z._default(z.nullable(text(500)), null),
});
export type PixelWarning = z.infer<typeof pixelWarningSchema>;

/**
 * What one way of capture saw, once. `id` tells sightings of the same way apart, so that one that
 * is handed in twice counts once; `at` is in ms since 1970.
 */
export const sightingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    source: z.enum(['devtools', 'watch']),
    id: shortText,
    at: z.number(),
    page: pageSchema,
    request: capturedRequestSchema,
  }),
  /** How a request ended that was seen before, or will be: `id` is that request's. */
  z.object({
    kind: z.literal('outcome'),
    source: z.literal('watch'),
    id: shortText,
    at: z.number(),
    status: z.nullable(z.number()),
    error: z.nullable(text(500)),
    /** Was sent on to another pixel address, which is a request of its own with the same event. */
    sentOn: z.optional(z.boolean()),
  }),
  z.object({
    kind: z.literal('call'),
    source: z.literal('calls'),
    id: shortText,
    at: z.number(),
    page: pageSchema,
    call: fbqCallSchema,
  }),
  z.object({
    kind: z.literal('warning'),
    source: z.literal('calls'),
    id: shortText,
    at: z.number(),
    page: pageSchema,
    warning: pixelWarningSchema,
  }),
]);
export type Sighting = z.infer<typeof sightingSchema>;
export type RequestSighting = Extract<Sighting, { kind: 'request' }>;
export type OutcomeSighting = Extract<Sighting, { kind: 'outcome' }>;
export type CallSighting = Extract<Sighting, { kind: 'call' }>;
export type WarningSighting = Extract<Sighting, { kind: 'warning' }>;

/** A way of capture, as the panel names it. */
export type CaptureSource = Sighting['source'];
