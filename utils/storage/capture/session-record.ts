import * as z from 'zod/mini';

/** One walk through a funnel, without its events. Times are in ms since 1970. */
export const sessionSchema = z.object({
  id: z.string(),
  /** null until the person names it. */
  name: z.nullable(z.string()),
  /** Never pruned. */
  kept: z.boolean(),
  startedAt: z.number(),
  lastAt: z.number(),
  /** Hosts of its pages, in the order of the visit. */
  sites: z.array(z.string()),
  /** How many sightings are stored. */
  size: z.number(),
  /** The session has reached its cap: what came later is not stored. */
  full: z.boolean(),
});
export type SessionRecord = z.infer<typeof sessionSchema>;
