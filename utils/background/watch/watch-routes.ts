import { releaseSite } from '@/utils/background/site-access/release-site';
import { hasSiteAccess } from '@/utils/background/site-access/site-access';
import { followTab, keepSites } from '@/utils/background/watch/follow-calls';
import { recordSightings } from '@/utils/background/watch/record-sightings';
import { getWatchState } from '@/utils/background/watch/watch-state';
import { findWatchableOrigin } from '@/utils/background/watch/watchable-origin';
import { refuse } from '@/utils/background/judge-fill';
import type { Routes } from '@/utils/messaging/router';
import { adoptCalls } from '@/utils/pixel/capture/adopt-calls';
import { askedSites, watchedSites, watchedTabs } from '@/utils/storage/capture/watched';

const DONE = { ok: true } as const;

/** Watching tabs and sites, and following the calls in them. */
export const watchRoutes = {
  'watch.tab': async ({ tabId }) => {
    const origin = await findWatchableOrigin(tabId);
    if (origin === null) return DONE;
    const isSite = (await watchedSites.get()).some((site) => site.origin === origin);
    const begins = isSite ? null : Date.now();
    await watchedTabs.update((all) => {
      const known = all.find((one) => one.tabId === tabId && one.origin === origin);
      const { follow = false, since = null } = known ?? {};
      const others = all.filter((one) => one.tabId !== tabId);
      return [...others, { tabId, origin, follow, since: since ?? begins }];
    });
    return DONE;
  },
  'watch.state': ({ tabId }) => getWatchState(tabId),
  'watch.site': async ({ origin, on }) => {
    if (on) {
      // The popup may close over the browser's question: the answer comes as an event.
      await askedSites.update((all) => [
        ...all.filter((one) => one.origin !== origin),
        { origin, at: Date.now() },
      ]);
      await acceptAsked();
      return DONE;
    }
    await watchedSites.update((all) => all.filter((one) => one.origin !== origin));
    await keepSites();
    await releaseSite(origin);
    return DONE;
  },
  'watch.follow': async ({ tabId, on }) => {
    const origin = await findWatchableOrigin(tabId);
    if (origin === null) return refuse('This page cannot be watched. Open a page of the funnel.');
    const change = <T extends { origin: string; follow: boolean }>(one: T): T =>
      one.origin === origin ? { ...one, follow: on } : one;
    await watchedSites.update((all) => all.map(change));
    await watchedTabs.update((all) => all.map((one) => (one.tabId === tabId ? change(one) : one)));
    await keepSites();
    if (on) await followTab(tabId);
    return DONE;
  },
  'calls.report': async ({ sightings }, from) => {
    if (from.kind !== 'followed-page') return DONE;
    const { tabId, origin } = from;
    const [tabs, sites] = await Promise.all([watchedTabs.get(), watchedSites.get()]);
    const isFollowed =
      tabs.some((one) => one.follow && one.tabId === tabId && one.origin === origin) ||
      sites.some((one) => one.follow && one.origin === origin);
    if (isFollowed) await recordSightings(tabId, adoptCalls(sightings, from, Date.now()));
    return DONE;
  },
} satisfies Partial<Routes>;

/** After this long the person has turned to something else: a permission then is not an answer. */
const PATIENCE_MS = 5 * 60_000;

/** Watches the sites that the person was asked for and has allowed. */
export async function acceptAsked(): Promise<void> {
  const now = Date.now();
  const asked = (await askedSites.get()).filter(({ at }) => now - at <= PATIENCE_MS);
  const isAllowed = await Promise.all(asked.map(({ origin }) => hasSiteAccess([origin])));
  const allowed = asked.filter((_, index) => isAllowed[index]).map(({ origin }) => origin);
  await askedSites.set(asked.filter(({ origin }) => !allowed.includes(origin)));
  const tabs = await watchedTabs.get();
  await watchedSites.update((all) => [
    ...all.filter(({ origin }) => !allowed.includes(origin)),
    ...allowed.map((origin) => ({
      origin,
      follow: tabs.some((one) => one.origin === origin && one.follow),
    })),
  ]);
  await keepSites();
}
