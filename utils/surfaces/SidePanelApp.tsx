import { SidePanel } from '@/components/side/SidePanel';
import { lastArrivals } from '@/utils/pixel/last-arrivals';
import { useActiveTab, type ActiveTab } from '@/utils/surfaces/use-active-tab';
import { usePopup } from '@/utils/surfaces/use-popup';
import { useTestEvents } from '@/utils/surfaces/use-test-events';
import { useTabDoctor } from '@/utils/surfaces/use-tab-doctor';
import { useWatch } from '@/utils/surfaces/use-watch';

/** The side panel, on the tab that its window shows. */
export function SidePanelApp() {
  const tab = useActiveTab();
  // Each tab has its own: nothing of one may be shown, or done, over another.
  return tab === null ? null : <SidePanelOfTab key={tab.tabId} {...tab} />;
}

function SidePanelOfTab({ tabId, loads }: ActiveTab) {
  const { state, problem, act } = usePopup(tabId, loads);
  const watching = { ...useWatch(tabId, false), doctor: useTabDoctor(tabId) };
  const rows = useTestEvents(0);
  const clientId = state?.active?.id ?? null;
  const datasetId = state?.active?.datasetId ?? null;
  return (
    <SidePanel
      state={state}
      problem={problem}
      watching={watching}
      arrivals={datasetId === null ? null : lastArrivals(rows, datasetId)}
      onSwitchGuide={(isOn) => act('guide.switch', { clientId, tabId, isOn })}
      onMarkStep={(step) => act('guide.mark', { clientId, tabId, step })}
    />
  );
}
