import { findWatchableOrigin } from '@/utils/background/watch/watchable-origin';
import type { WatchState } from '@/utils/messaging/capture-messages';
import { latestEvents } from '@/utils/pixel/capture/latest-events';
import { mergeSightings } from '@/utils/pixel/capture/merge-sightings';
import { readLatest } from '@/utils/storage/capture/sessions';
import { listTabSessions } from '@/utils/storage/capture/tab-sessions';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';

/** The popup lists so many events, and looks for them in so many sightings. */
const MOST_LISTED = 50;
const MOST_LOOKED_AT = 300;

/** How a tab is watched, and the latest that was seen of it. */
export async function getWatchState(tabId: number): Promise<WatchState> {
  const [origin, tabs, sites, sessions] = await Promise.all([
    findWatchableOrigin(tabId),
    watchedTabs.get(),
    watchedSites.get(),
    listTabSessions(),
  ]);
  const site = sites.find((one) => one.origin === origin);
  const tab = tabs.find((one) => one.tabId === tabId && one.origin === origin);
  const session = sessions.find((one) => one.tabId === tabId);
  const sightings = session ? await readLatest(session.sessionId, MOST_LOOKED_AT) : [];
  return {
    origin,
    mode: site ? 'always' : tab ? 'tab' : 'off',
    follow: (site ?? tab)?.follow ?? false,
    since: tab?.since ?? null,
    sites: sites.map((one) => one.origin),
    latest: latestEvents(mergeSightings(sightings, Date.now()), MOST_LISTED),
    count: session?.count ?? 0,
  };
}
