import * as z from 'zod/mini';

/** Which family of hosts a page belongs to: what is taught counts on all hosts of its site. */
export const siteSchema = z.enum(['events-manager', 'highlevel']);
export type Site = z.infer<typeof siteSchema>;

/** How we identify one of the things we do. */
export const thingIdSchema = z.string().check(z.regex(/^[a-z][a-z-]{0,40}\.[a-z][a-z0-9-]{0,60}$/));

/** Long numbers, and long words with digits in them, are IDs and secrets: never part of a name. */
const VALUE_LIKE = /\d{4}|(?=\S*\d)\S{16}|\S*@\S/;

/** Whether a text may be kept as a name: short, and neither an ID nor a secret. */
export function isKeepableName(text: string): boolean {
  return text !== '' && text.length <= 80 && !VALUE_LIKE.test(text);
}

const nameSchema = z.string().check(z.refine(isKeepableName));

/** A language as a page declares it: "de", "pt-BR"; nothing that could carry anything else. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}([-_][A-Za-z]{2,4}){0,2}$/));

/**
 * A place that the person has pointed at, as a description and never as a path: what it is called
 * there. Names are normalised (see `normalizeName`).
 */
export const taughtPlaceSchema = z.object({
  thing: thingIdSchema,
  /** Which part of the thing, where it has several. */
  part: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z_]{0,40}$/))),
  /** What the place itself is called, or what stands beside it. At least one. */
  names: z.array(nameSchema).check(z.minLength(1), z.maxLength(4)),
  /** The heading that it stands under, where there is one. */
  heading: z.nullable(nameSchema),
  /** Language of the page, where it declares one. */
  language: z.nullable(languageSchema),
});
export type TaughtPlace = z.infer<typeof taughtPlaceSchema>;
