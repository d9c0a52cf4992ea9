import { useMemo, useState } from 'preact/hooks';
import { buildRows } from '@/components/events/build-rows';
import { EventsPanel } from '@/components/events/EventsPanel';
import { hintAbout } from '@/components/events/hint-about';
import { useNetwork } from '@/utils/surfaces/use-network';
import { useTestEvents } from '@/utils/surfaces/use-test-events';

/** The panel on the inspected tab's live traffic. */
export function PanelApp() {
  const [recording, setRecording] = useState(true);
  const [since, setSince] = useState(0);
  const { decoded, clear } = useNetwork(recording);
  const testEvents = useTestEvents(since);
  const rows = useMemo(() => buildRows(decoded, testEvents), [decoded, testEvents]);
  return (
    <EventsPanel
      rows={rows}
      recording={recording}
      hint={hintAbout(rows, testEvents)}
      onToggleRecording={() => setRecording(!recording)}
      onClear={() => {
        setSince(Date.now());
        clear();
      }}
    />
  );
}
