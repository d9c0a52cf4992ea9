import * as z from 'zod/mini';
import { HASHED_KEYS, PLAIN_KEYS, type CustomerKey } from '@/utils/capi/customer-key';

const keySchema = z.enum([...HASHED_KEYS, ...PLAIN_KEYS]);
const typed = z.string().check(z.maxLength(2_000));

/** A test event as a person writes it: texts as typed; blank ones are left out of the event. */
export const eventDraftSchema = z.object({
  eventName: typed,
  eventId: typed,
  /** Page where it happened. */
  sourceUrl: typed,
  value: typed,
  currency: typed,
  customer: z.partialRecord(keySchema, typed),
});
export type EventDraft = z.infer<typeof eventDraftSchema>;

/** Where a problem of a draft belongs: a field of the form, a key, or the event as a whole. */
export type DraftField = Exclude<keyof EventDraft, 'customer'> | CustomerKey | 'event';
