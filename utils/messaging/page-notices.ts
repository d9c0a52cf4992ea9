import * as z from 'zod/mini';
import { askedClickSchema, clickedButtonSchema } from '@/utils/messaging/click-messages';

/**
 * What the background says to a page: open this thing's card; let the person show where this thing
 * is; what was shown has changed; the guide was switched or went on; the shells of HighLevel have
 * changed; ask for a click in place of a builder's frame, stop asking, it was pressed; and: are you
 * still there?
 */
export const openCardSchema = z.object({ name: z.literal('card.open'), thing: z.string() });
export const startTeachingSchema = z.object({ name: z.literal('teach.start'), thing: z.string() });
export const taughtChangedSchema = z.object({ name: z.literal('taught.changed') });
export const guideChangedSchema = z.object({ name: z.literal('guide.changed') });
export const shellsChangedSchema = z.object({ name: z.literal('shells.changed') });
export const pingSchema = z.object({ name: z.literal('page.ping') });
export const showClickSchema = z.object({
  name: z.literal('click.show'),
  id: z.string(),
  /** Origin of the builder that asks. */
  builder: z.string(),
  asked: askedClickSchema,
});
export const hideClickSchema = z.object({ name: z.literal('click.hide'), id: z.string() });
export const clickPressedSchema = z.object({
  name: z.literal('click.pressed'),
  id: z.string(),
  button: clickedButtonSchema,
});
