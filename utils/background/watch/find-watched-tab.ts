import browser from 'webextension-polyfill';
import { findWatchableOrigin } from '@/utils/background/watch/watchable-origin';
import type { RequestPlace } from '@/utils/pixel/capture/web-request';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';

/**
 * The tab whose session a request belongs to; undefined when nobody asked to watch its page. The
 * browser reports some requests of pages that the person never pointed at, such as forms posted to
 * facebook.com: who sent it decides, not what reached us.
 */
export async function findWatchedTab(place: RequestPlace): Promise<number | undefined> {
  const origin = await findSender(place);
  if (origin === null) return undefined;
  const [tabs, sites] = await Promise.all([watchedTabs.get(), watchedSites.get()]);
  const isSite = sites.some((site) => site.origin === origin);
  const isWatched = (tabId: number | undefined) =>
    isSite || tabs.some((tab) => tab.tabId === tabId && tab.origin === origin);
  if (place.tabId >= 0) return isWatched(place.tabId) ? place.tabId : undefined;
  // A service worker has no tab: its event goes to the tab of its site that was used last.
  const open = await browser.tabs.query({ url: `${origin}/*` });
  return open
    .filter(({ id }) => isWatched(id))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]?.id;
}

/** A sandboxed frame has no origin of its own: the page that it stands in sent it. */
async function findSender({ tabId, initiator, isSandboxed }: RequestPlace): Promise<string | null> {
  return isSandboxed && tabId >= 0 ? findWatchableOrigin(tabId) : initiator;
}
