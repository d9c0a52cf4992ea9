import * as z from 'zod';

const parameter = z.union([z.string(), z.number()]);

/** One event of a call to `/events`, as far as its shape is checked here. */
export const serverEventSchema = z.looseObject({
  event_name: z.string().min(1),
  event_time: z.number().int(),
  action_source: z.enum([
    'website',
    'email',
    'app',
    'phone_call',
    'chat',
    'physical_store',
    'system_generated',
    'business_messaging',
    'other',
  ]),
  user_data: z.record(z.string(), z.unknown()),
  event_id: z.optional(parameter),
  event_source_url: z.optional(z.string()),
  custom_data: z.optional(z.record(z.string(), z.unknown())),
});
export type ServerEvent = z.infer<typeof serverEventSchema>;

/** Body of a call to `/events`; each event is parsed on its own. At most 1,000 (facts, Meta). */
export const eventsCallSchema = z.object({
  data: z.array(z.unknown()).min(1).max(1000),
  test_event_code: z.optional(z.string()),
});
