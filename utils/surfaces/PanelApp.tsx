import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '@/utils/messaging/client';
import { EventsPanel } from '@/components/events/EventsPanel';
import { SessionMenu } from '@/components/events/SessionMenu';
import { SessionNotice } from '@/components/events/SessionNotice';
import { hintAbout } from '@/components/events/hint-about';
import { sessionTitle } from '@/components/events/session-title';
import { EventStore } from '@/utils/pixel/rows/event-store';
import { useDoctor } from '@/utils/surfaces/use-doctor';
import { useFrozen } from '@/utils/surfaces/use-frozen';
import { useLocations } from '@/utils/surfaces/use-locations';
import { useNetwork } from '@/utils/surfaces/use-network';
import { usePanelSettings } from '@/utils/surfaces/use-panel-settings';
import { useSetup } from '@/utils/surfaces/use-setup';
import { useSessions } from '@/utils/surfaces/use-sessions';
import { useTestEvents } from '@/utils/surfaces/use-test-events';

/** The panel on the inspected tab's live traffic. */
export function PanelApp() {
  const [store] = useState(() => new EventStore());
  const [recording, setRecording] = useState(true);
  const [settings, setSettings] = usePanelSettings();
  const testEvents = useTestEvents(0);
  const locationOf = useLocations();
  const { tabId } = browser.devtools.inspectedWindow;
  const past = useSessions(tabId);
  const opened = past.sessions.find(({ id }) => id === past.opened?.id);
  const opening = past.sessions.find(({ id }) => id === past.openingId);

  const [locks, setLocks] = useState<readonly string[] | null>(null);
  const [datasets, setDatasets] = useState<readonly string[]>([]);
  const setup = useSetup(datasets);
  const doctor = useDoctor((page) => setLocks(page?.locks ?? null));
  useEffect(
    () => store.know({ ...setup, ...(locks === null ? {} : { pageState: { locks } }) }),
    [store, setup, locks],
  );
  const network = useNetwork(recording, (released) => {
    doctor.take(released);
    store.take({ ...released, testEvents: null });
    if (store.datasets.length > datasets.length) setDatasets(store.datasets);
  });
  // Paused means both sides; what Test events has listed meanwhile comes with the next record.
  const listed = useFrozen(testEvents, !recording);
  useEffect(() => store.take({ decoded: [], testEvents: listed }), [store, listed]);

  const onClear = () => {
    store.clear();
    network.clear();
  };
  useEffect(() => {
    if (settings.keepLog) return;
    const { onNavigated } = browser.devtools.network;
    onNavigated.addListener(onClear);
    return () => onNavigated.removeListener(onClear);
  }, [settings.keepLog]);

  return (
    <EventsPanel
      store={past.opened?.store ?? store}
      recording={recording}
      doctor={{ diagnosis: doctor.diagnosis, onRun: () => void doctor.run() }}
      hint={(rows) => hintAbout(rows, testEvents)}
      settings={settings}
      locationOf={locationOf}
      onSettings={setSettings}
      onToggleRecording={() => setRecording(!recording)}
      onClear={onClear}
      {...(opening === undefined ? {} : { opening: `the session ${sessionTitle(opening)}` })}
      {...(opened === undefined
        ? {}
        : {
            past: (
              <SessionNotice
                key={opened.id}
                session={opened}
                problem={past.problem}
                onBack={() => void past.open(null)}
                onRename={(name) => void past.change({ name })}
                onKeep={(kept) => void past.change({ kept })}
                onDelete={() => void past.remove()}
              />
            ),
          })}
    >
      <SessionMenu
        sessions={past.sessions}
        openedId={past.opened?.id ?? null}
        liveId={past.liveId}
        now={Date.now()}
        onOpen={(id) => void past.open(id)}
        onStartNew={() => {
          onClear();
          void past.open(null);
          ask('session.end', { tabId }).catch(() => undefined);
        }}
      />
    </EventsPanel>
  );
}
