import browser from 'webextension-polyfill';
import type { RequestPlace } from '@/utils/pixel/capture/web-request';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';

/**
 * The tab whose session a request belongs to; undefined when nobody asked to watch its page. The
 * browser reports some requests of pages that the person never pointed at, such as forms posted to
 * facebook.com: who sent it decides, not what reached us.
 */
export async function findWatchedTab({
  tabId,
  initiator,
}: RequestPlace): Promise<number | undefined> {
  if (initiator === null) return undefined;
  const [tabs, sites] = await Promise.all([watchedTabs.get(), watchedSites.get()]);
  const isSite = sites.some(({ origin }) => origin === initiator);
  if (tabId >= 0) {
    const isTab = tabs.some((tab) => tab.tabId === tabId && tab.origin === initiator);
    return isTab || isSite ? tabId : undefined;
  }
  // A service worker has no tab: its event goes to the tab of its site that was used last.
  const known = tabs.find(({ origin }) => origin === initiator)?.tabId;
  if (known !== undefined || !isSite) return known;
  const open = await browser.tabs.query({ url: `${initiator}/*` });
  const latest = open.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
  return latest?.id;
}
