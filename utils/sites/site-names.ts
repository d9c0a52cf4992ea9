import * as z from 'zod/mini';

const byLanguageSchema = z.record(z.string(), z.array(z.string()));
const siteNamesSchema = z.record(
  z.string(),
  z.object({
    about: z.string(),
    names: byLanguageSchema,
    foreign: z.optional(byLanguageSchema),
  }),
);

/** Names of one thing, and words that make another thing of a longer name; all languages. */
export interface NamesOfOne {
  names: string[];
  foreign: string[];
}

/**
 * Reads a site's names file: for each thing, what it is called in each language. All languages are
 * taken together: which one a page is in need not be known. Throws for a file of another shape.
 */
export function readSiteNames(file: unknown): (key: string) => NamesOfOne {
  const all = siteNamesSchema.parse(file);
  return (key) => {
    const one = all[key];
    if (!one) throw new Error(`The names file has nothing called ${key}.`);
    return {
      names: Object.values(one.names).flat(),
      foreign: Object.values(one.foreign ?? {}).flat(),
    };
  };
}
