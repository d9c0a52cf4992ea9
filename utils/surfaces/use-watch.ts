import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/messaging/client';
import type { WatchState } from '@/utils/messaging/capture-messages';
import { watchCaptured } from '@/utils/storage/capture/tab-sessions';
import { watchedSites, watchedTabs } from '@/utils/storage/capture/watched';
import { askSiteAccess } from '@/utils/surfaces/ask-site-access';

/** How often a surface looks again by itself, in ms. */
const LOOK_AGAIN_MS = 1_000;

/**
 * How a tab is watched, kept up to date. Opening the popup is the click that lets the browser show
 * us the tab (activeTab), so there watching begins (`begins`); a side panel that is merely still
 * open when a tab comes to the front begins nothing.
 */
export function useWatch(tabId: number, begins: boolean) {
  const [watch, setWatch] = useState<WatchState | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    // The worker may be starting: its next change brings the state.
    const refresh = () => ask('watch.state', { tabId }).then(setWatch, () => undefined);
    for (const watchChanges of [watchCaptured, watchedSites.watch, watchedTabs.watch])
      watchChanges(() => void refresh(), stop.signal);
    // A call without a request is only told as such some time after it, when nothing else changes.
    const timer = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    stop.signal.addEventListener('abort', () => clearInterval(timer));
    if (begins) void ask('watch.tab', { tabId }).then(refresh, () => undefined);
    else void refresh();
    return () => stop.abort();
  }, [tabId]);
  const onAlways = (origin: string, on: boolean) => {
    void ask('watch.site', { origin, on }).catch(() => undefined);
    // In the same breath, while the browser still takes it for the person's click.
    if (on) void askSiteAccess([origin, ...RECEIVERS]);
  };
  const onFollow = (on: boolean) => void ask('watch.follow', { tabId, on }).catch(() => undefined);
  return { watch, onAlways, onFollow };
}

/** Meta's other receiving host: a request is seen with permission for its host, too. */
const RECEIVERS = ['https://www.instagram.com'];
