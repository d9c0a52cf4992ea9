import { useState } from 'preact/hooks';
import { EventsPanel } from '../../components/events/EventsPanel.tsx';
import { EventStore } from '../../utils/pixel/rows/event-store.ts';
import { madeUpDiagnosis } from './made-up-diagnosis.ts';
import { DEFAULT_PANEL_SETTINGS } from '../../utils/pixel/rows/panel-settings.ts';
import { decodeAll, madeUpSession } from './made-up-session.ts';
import { madeUpTold } from './made-up-told.ts';
import { SessionShow } from './SessionShow.tsx';

const HINT =
  'Server events without a test code may not be listed in Test events. Open Test events in another tab, and look at the Overview for the rest.';

const LOCATION = { host: 'app.gohighlevel.com', id: 'Pie9madeUpLocation99' };

/** Test events keeps the latest rows. */
const LISTED = 500;

function fill(store: EventStore, from: number, to: number): void {
  const { requests } = madeUpSession(to - from, from);
  const { testEvents } = madeUpSession(to);
  store.take({ decoded: decodeAll(requests), testEvents: testEvents.slice(-LISTED) });
}

/** The panel on made-up events, without any extension; `A` on the keyboard adds one. */
export function PanelShow({ query }: { query: URLSearchParams }) {
  const [count, setCount] = useState(Number(query.get('rows') ?? '12'));
  const [store] = useState(() => {
    const made = new EventStore();
    if (query.has('told')) made.take(madeUpTold());
    else fill(made, 0, count);
    return made;
  });
  const [recording, setRecording] = useState(!query.has('paused'));
  const [settings, setSettings] = useState(DEFAULT_PANEL_SETTINGS);
  return (
    <div
      onKeyDown={(event) => {
        const typing = event.target instanceof HTMLInputElement;
        if (event.key !== 'a' || typing) return;
        fill(store, count, count + 1);
        setCount(count + 1);
      }}
    >
      <EventsPanel
        store={store}
        recording={recording}
        hint={() => (query.has('hint') ? HINT : null)}
        {...(query.has('doctor')
          ? { doctor: { diagnosis: madeUpDiagnosis(), onRun: () => undefined } }
          : {})}
        {...(query.has('session') ? { past: <SessionShow query={query} part="notice" /> } : {})}
        {...(query.has('opening') ? { opening: 'the session offer.brightsmile.example' } : {})}
        settings={settings}
        locationOf={() => LOCATION}
        onSettings={setSettings}
        onToggleRecording={() => setRecording(!recording)}
        onClear={() => store.clear()}
      >
        {query.has('session') ? <SessionShow query={query} part="menu" /> : null}
      </EventsPanel>
    </div>
  );
}
