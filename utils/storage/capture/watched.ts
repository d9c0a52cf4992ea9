import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const tabSchema = z.object({
  tabId: z.number(),
  /** Origin of the page over which the person opened the popup: Chromium ends it with the site. */
  origin: z.string(),
  /** Whether calls of `fbq` are followed in it. */
  follow: z.boolean(),
  /**
   * Since when, in ms since 1970. null once it has left the site, until it is watched anew, and where
   * its site was watched already.
   */
  since: z.nullable(z.number()),
});
export type WatchedTab = z.infer<typeof tabSchema>;

const siteSchema = z.object({ origin: z.string(), follow: z.boolean() });
export type WatchedSite = z.infer<typeof siteSchema>;

/** Tabs that are watched until they leave their site. */
export const watchedTabs = item({
  area: 'session',
  noun: 'watched-tabs',
  version: 1,
  schema: z.array(tabSchema),
  fallback: [],
});

/** Sites that are always watched, as long as the person's permission lasts. */
export const watchedSites = item({
  area: 'local',
  noun: 'watched-sites',
  version: 1,
  schema: z.array(siteSchema),
  fallback: [],
});

/** Sites for which the person has just been asked: the popup may be gone when they answer. */
export const askedSites = item({
  area: 'session',
  noun: 'asked-sites',
  version: 1,
  schema: z.array(z.object({ origin: z.string(), at: z.number() })),
  fallback: [],
});
