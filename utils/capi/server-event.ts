import * as z from 'zod/mini';

/** Where an event happened (Meta's documentation, "Server Event Parameters", action_source). */
export const ACTION_SOURCES = [
  'website',
  'email',
  'app',
  'phone_call',
  'chat',
  'physical_store',
  'system_generated',
  'business_messaging',
  'other',
] as const;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = z.string().check(z.minLength(1), z.maxLength(2_000));

/** `user_data`: hashes only where Meta wants hashes, and none where it compares the value itself. */
const userDataSchema = z.strictObject({
  em: z.optional(hash),
  ph: z.optional(hash),
  fn: z.optional(hash),
  ln: z.optional(hash),
  ct: z.optional(hash),
  st: z.optional(hash),
  zp: z.optional(hash),
  country: z.optional(hash),
  db: z.optional(hash),
  ge: z.optional(hash),
  external_id: z.optional(hash),
  client_ip_address: z.optional(text),
  client_user_agent: z.optional(text),
  fbc: z.optional(text),
  fbp: z.optional(text),
  lead_id: z.optional(z.string().check(z.regex(/^\d{15,17}$/))),
});

/** One event as it goes to `POST /{dataset}/events`: all of it has been checked. */
export const serverEventSchema = z.strictObject({
  event_name: z.string().check(z.minLength(1), z.maxLength(50)),
  /** In seconds since 1970; at most 7 days ago. */
  event_time: z.int().check(z.positive()),
  action_source: z.enum(ACTION_SOURCES),
  event_id: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  event_source_url: z.optional(z.string().check(z.regex(/^https?:\/\//i), z.maxLength(2_000))),
  user_data: userDataSchema,
  custom_data: z.optional(
    z.strictObject({
      value: z.optional(z.number().check(z.nonnegative())),
      currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    }),
  ),
});
export type ServerEvent = z.infer<typeof serverEventSchema>;
