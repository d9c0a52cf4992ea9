import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabDoctorState, TabReport } from '@/components/events/doctor/doctor';
import { CONFIG_ORIGIN } from '@/utils/pixel/config/config-request';
import { askSiteAccess } from '@/utils/surfaces/ask-site-access';
import { useLocations } from '@/utils/surfaces/use-locations';

/**
 * The doctor of a tab, for popup and side panel: asked on a click and again on the next, never by
 * itself. Its report goes when the page is left.
 */
export function useTabDoctor(tabId: number): TabDoctorState {
  const [report, setReport] = useState<TabReport | null>(null);
  const [isLooking, setLooking] = useState(false);
  const locationOf = useLocations();
  /** Counts reports and pages: what was begun before the latest of them has no more to say. */
  const turn = useRef(0);

  const end = () => {
    turn.current++;
    setReport(null);
    setLooking(false);
  };
  const run = async () => {
    const mine = ++turn.current;
    setLooking(true);
    try {
      // Rules and causes are more than the rest of the popup, which has to open at once.
      const { lookAtTab } = await import('@/utils/surfaces/look-at-tab');
      const made = await lookAtTab(tabId);
      if (mine === turn.current) setReport(made);
    } finally {
      if (mine === turn.current) setLooking(false);
    }
  };
  useEffect(() => {
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'loading') end();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      turn.current++;
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);

  return {
    ...{ report, isLooking, locationOf },
    onRun: () => void run(),
    // In the same breath as the click, while the browser still takes it for the person's.
    onAllowSettings: () =>
      void askSiteAccess([CONFIG_ORIGIN]).then((isAllowed) => (isAllowed ? run() : undefined)),
    onClose: end,
  };
}
