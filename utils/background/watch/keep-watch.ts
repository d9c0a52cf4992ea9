import browser from 'webextension-polyfill';
import { onSiteAccessChanged } from '@/utils/background/site-access/site-access';
import { followTab, keepSites } from '@/utils/background/watch/follow-calls';
import { showCount } from '@/utils/background/watch/record-sightings';
import { findWatchableOrigin } from '@/utils/background/watch/watchable-origin';
import { watchRequests } from '@/utils/background/watch/watch-requests';
import { acceptAsked } from '@/utils/background/watch/watch-routes';
import { endTabSession, listTabSessions } from '@/utils/storage/capture/tab-sessions';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';

/**
 * All that watching listens to, registered at once so that each of it wakes the worker; `ready` is
 * waited for before anything is read or stored.
 */
export function keepWatch(ready: Promise<void>): void {
  watchRequests(ready);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void ready.then(() => onNewPage(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void ready.then(async () => {
      await endTabSession(tabId);
      await watchedTabs.update((all) => all.filter((one) => one.tabId !== tabId));
    });
  });
  const keep = () => void ready.then(acceptAsked).then(keepSites);
  onSiteAccessChanged(keep);
  // An update of the extension takes registered scripts away (documented).
  browser.runtime.onInstalled.addListener(keep);
}

/** A new page has no badge, and in a tab that is watched for a while no follower. */
async function onNewPage(tabId: number): Promise<void> {
  const session = (await listTabSessions()).find((one) => one.tabId === tabId);
  if (session) await showCount(tabId, session.count);
  const tab = (await watchedTabs.get()).find((one) => one.tabId === tabId);
  if (tab === undefined) return;
  // The browser's permission ends here: should the tab come back, it is watched from the next click.
  if (tab.since !== null && (await findWatchableOrigin(tabId)) !== tab.origin)
    await watchedTabs.update((all) =>
      all.map((one) => (one.tabId === tabId ? { ...one, since: null } : one)),
    );
  if (!tab.follow) return;
  // Registered scripts are there already, and before the page's own.
  const isSite = (await watchedSites.get()).some(({ origin }) => origin === tab.origin);
  if (!isSite) await followTab(tabId);
}
