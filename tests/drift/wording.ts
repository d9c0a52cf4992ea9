import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const texts = z.record(z.string(), z.array(z.string()));
const wordingSchema = z.strictObject({
  fields: texts,
  others: texts,
  headings: z.record(z.string(), z.string()),
  sentences: z.array(z.string()),
  search: z.string(),
  optional: z.string(),
});

/**
 * How one language words a screen: our fields and others, with several wordings each. Written apart
 * from the product's own names, so that these are tested and not repeated.
 */
export type Wording = z.infer<typeof wordingSchema>;

export const LANGUAGES = [
  'en',
  'en_GB',
  'es',
  'pt_BR',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'tr',
  'id',
  'ja',
] as const;
export type Language = (typeof LANGUAGES)[number];

const read = new Map<Language, Wording>();

/** The wording of a language. Throws when its file is missing or of another shape. */
export function wordingIn(language: Language): Wording {
  const known = read.get(language);
  if (known) return known;
  const file = new URL(`./wording/${language}.json`, import.meta.url);
  const wording = wordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  read.set(language, wording);
  return wording;
}
