import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

export interface ActiveTab {
  tabId: number;
  /** Counts the pages that it has loaded since: what was known of it may be another one's. */
  loads: number;
}

/** The tab that is shown in this window; null until the browser has said which. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const find = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      const tabId = active?.id;
      if (tabId === undefined) return;
      setTab((now) => (now?.tabId === tabId ? now : { tabId, loads: 0 }));
    };
    const onActivated = () => void find();
    const onUpdated = (tabId: number, { status }: { status?: string }) => {
      if (status !== 'complete') return;
      setTab((now) => (now?.tabId === tabId ? { tabId, loads: now.loads + 1 } : now));
    };
    const { tabs } = browser;
    // A tab that is dragged to another window leaves this one another active tab.
    const events = [tabs.onActivated, tabs.onAttached, tabs.onDetached];
    for (const event of events) event.addListener(onActivated);
    tabs.onUpdated.addListener(onUpdated);
    void find();
    return () => {
      for (const event of events) event.removeListener(onActivated);
      tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
