import * as z from 'zod/mini';

const byLanguageSchema = z.record(z.string(), z.array(z.string()));
/** Names of before, or of one place only, with where and when they were seen. */
const earlierSchema = z.strictObject({
  seen: z.string(),
  onlyNear: z.optional(z.boolean()),
  names: byLanguageSchema,
});
const siteNamesSchema = z.record(
  z.string(),
  z.strictObject({
    about: z.string(),
    names: byLanguageSchema,
    earlier: z.optional(z.array(earlierSchema)),
    foreign: z.optional(byLanguageSchema),
  }),
);

/** A site's names file: for each thing, what it is called, by language ("en", "pt_BR"). */
export type SiteNames = z.infer<typeof siteNamesSchema>;

/** Names of one thing, and words that make another thing of a longer name; all languages. */
export interface NamesOfOne {
  /** All of them. */
  names: string[];
  foreign: string[];
  /** Those of now. */
  current: string[];
  /** Those of before, newest first. */
  earlier: { names: string[]; seen: string; onlyNear: boolean }[];
}

/** Reads a site's names file. Throws for a file of another shape. */
export function parseSiteNames(file: unknown): SiteNames {
  return siteNamesSchema.parse(file);
}

/** What is said in all languages, each once. */
function flatten(byLanguage: Record<string, string[]> = {}): string[] {
  return [...new Set(Object.values(byLanguage).flat())];
}

/**
 * Reads a site's names file: for each thing, what it is called in each language. All languages are
 * taken together: which one a page is in need not be known. Throws for a file of another shape.
 */
export function readSiteNames(file: unknown): (key: string) => NamesOfOne {
  const all = parseSiteNames(file);
  return (key) => {
    const one = all[key];
    if (!one) throw new Error(`The names file has nothing called ${key}.`);
    const current = flatten(one.names);
    const earlier = (one.earlier ?? []).map(({ names, seen, onlyNear = false }) => ({
      names: flatten(names),
      seen,
      onlyNear,
    }));
    const names = [...new Set([...current, ...earlier.flatMap((before) => before.names)])];
    return { names, foreign: flatten(one.foreign), current, earlier };
  };
}
