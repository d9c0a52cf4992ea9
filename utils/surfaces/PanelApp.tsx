import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EventsPanel } from '@/components/events/EventsPanel';
import { hintAbout } from '@/components/events/hint-about';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { useLocations } from '@/utils/surfaces/use-locations';
import { useNetwork } from '@/utils/surfaces/use-network';
import { usePanelSettings } from '@/utils/surfaces/use-panel-settings';
import { useTestEvents } from '@/utils/surfaces/use-test-events';

/** The panel on the inspected tab's live traffic. */
export function PanelApp() {
  const [store] = useState(() => new EventStore());
  const [recording, setRecording] = useState(true);
  const [settings, setSettings] = usePanelSettings();
  const { decoded, clear } = useNetwork(recording);
  const testEvents = useTestEvents(0);
  const locationOf = useLocations();
  const taken = useRef(0);

  useEffect(() => {
    if (decoded.length < taken.current) taken.current = 0;
    store.take({ decoded: decoded.slice(taken.current), testEvents: null });
    taken.current = decoded.length;
  }, [store, decoded]);
  useEffect(() => store.take({ decoded: [], testEvents }), [store, testEvents]);

  const onClear = () => {
    clear();
    taken.current = 0;
    store.clear();
  };
  useEffect(() => {
    if (settings.keepLog) return;
    const { onNavigated } = browser.devtools.network;
    onNavigated.addListener(onClear);
    return () => onNavigated.removeListener(onClear);
  }, [settings.keepLog]);

  return (
    <EventsPanel
      store={store}
      recording={recording}
      hint={(rows) => hintAbout(rows, testEvents)}
      settings={settings}
      locationOf={locationOf}
      onSettings={setSettings}
      onToggleRecording={() => setRecording(!recording)}
      onClear={onClear}
    />
  );
}
