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

/** The two apps; each has wordings of its own. */
export type DriftSite = 'events-manager' | 'highlevel';

const FOLDERS: Record<DriftSite, string> = {
  'events-manager': './wording/',
  highlevel: './wording/highlevel/',
};

const read = new Map<string, Wording>();

/** The wording of a site in a language. Throws when its file is missing or of another shape. */
export function wordingIn(language: Language, site: DriftSite = 'events-manager'): Wording {
  const path = `${FOLDERS[site]}${language}.json`;
  const known = read.get(path);
  if (known) return known;
  const file = new URL(path, import.meta.url);
  const wording = wordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  read.set(path, wording);
  return wording;
}
