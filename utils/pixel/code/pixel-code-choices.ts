import * as z from 'zod/mini';
import { STANDARD_EVENTS, type StandardEvent } from '@/utils/pixel/catalog';

/** Events that can be added to the code; PageView is in it anyway. */
export const ADDABLE_EVENTS = (Object.keys(STANDARD_EVENTS) as StandardEvent[]).filter(
  (name) => name !== 'PageView',
);

/** Customer information that code can take from a page's address, and its name there. */
export const ADDRESS_DETAILS = {
  em: 'email',
  ph: 'phone',
  fn: 'first_name',
  ln: 'last_name',
} as const;
export type AddressDetail = keyof typeof ADDRESS_DETAILS;
export const ALL_DETAILS = Object.keys(ADDRESS_DETAILS) as AddressDetail[];

/** More than this is no longer one page's code. */
export const MOST_EVENTS = 6;

const addedEventSchema = z
  .object({
    name: z.enum(ADDABLE_EVENTS),
    /** As written into the code: digits, a point for decimals; empty for none. */
    value: z.string().check(z.regex(/^(\d{1,12}(\.\d{1,4})?)?$/)),
    currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
  })
  .check(
    z.refine(({ value, currency }) => (value === '') === (currency === '')),
    z.refine(({ name, value }) => name !== 'Purchase' || value !== ''),
  );
export type AddedEvent = z.infer<typeof addedEventSchema>;

/** How a client's pixel code is made. */
export const pixelCodeChoicesSchema = z.object({
  /** `captured`: as Events Manager gave it. `composed`: by the choices below. */
  source: z.enum(['captured', 'composed']),
  /** Nothing is sent before the visitor agrees in HighLevel's cookie banner. */
  waitsForConsent: z.boolean(),
  /** An image for browsers without JavaScript; never beside `waitsForConsent`. */
  noscript: z.boolean(),
  limitedDataUse: z.boolean(),
  /** Advanced matching: what the code takes from the page's address. */
  details: z
    .array(z.enum(ALL_DETAILS))
    .check(z.refine((list) => new Set(list).size === list.length)),
  /** Fired on every page that holds the code, after PageView. */
  events: z.array(addedEventSchema).check(z.maxLength(MOST_EVENTS)),
});
export type PixelCodeChoices = z.infer<typeof pixelCodeChoicesSchema>;

/** What a client begins with: the code as captured, and Meta's own where there is none. */
export const PLAIN_CHOICES: PixelCodeChoices = {
  source: 'captured',
  waitsForConsent: false,
  noscript: true,
  limitedDataUse: false,
  details: [],
  events: [],
};
