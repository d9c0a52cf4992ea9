import { useState } from 'preact/hooks';
import { EventsPanel } from '../../components/events/EventsPanel.tsx';
import { madeUpRows } from './made-up-rows.ts';

const HINT =
  'Server events without a test code may not be listed in Test events. Open Test events in another tab, and look at the Overview for the rest.';

/** The panel on made-up events; `A` on the keyboard adds one. */
export function PanelShow({ query }: { query: URLSearchParams }) {
  const [rows, setRows] = useState(() => madeUpRows(Number(query.get('rows') ?? '12')));
  const [recording, setRecording] = useState(!query.has('paused'));
  return (
    <div
      onKeyDown={(event) => {
        const typing = event.target instanceof HTMLInputElement;
        if (event.key === 'a' && !typing) setRows(madeUpRows(rows.length + 1));
      }}
    >
      <EventsPanel
        rows={rows}
        recording={recording}
        hint={query.has('hint') ? HINT : null}
        onToggleRecording={() => setRecording(!recording)}
        onClear={() => setRows([])}
      />
    </div>
  );
}
