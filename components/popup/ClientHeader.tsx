import { useState } from 'preact/hooks';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Mark } from '../ui/Mark';
import { Select } from '../ui/Select';
import { StatusPill } from '../ui/StatusPill';
import { ClientMenu } from './ClientMenu';
import { ClientName } from './ClientName';
import { describeGuard } from './describe-guard';
import type { PopupCallbacks } from './popup-callbacks';
import { RemoveClient } from './RemoveClient';

export interface ClientHeaderProps {
  state: PopupState;
  on: PopupCallbacks;
}

type Mode = 'show' | 'create' | 'rename' | 'remove';

/** Which client this is, by name, with its menu; under it the page and the guard's state. */
export function ClientHeader({ state, on }: ClientHeaderProps) {
  const [mode, setMode] = useState<Mode>('show');
  const { active } = state;
  const back = () => setMode('show');
  return (
    <header class="pc-popup-header">
      <div class="pc-popup-client">
        <Mark size={24} />
        {active === null ? (
          <h1 class="pc-popup-title">Pixel Courier</h1>
        ) : (
          <Select
            label="Client"
            value={active.id}
            options={state.clients.map(({ id, name }) => ({ value: id, text: name }))}
            onChange={on.onSelectClient}
          />
        )}
        <ClientMenu client={active} onChoose={setMode} onUnbind={on.onUnbind} />
      </div>
      {mode === 'create' ? (
        <ClientName action="Create client" initial="" onSave={on.onCreateClient} onDone={back} />
      ) : null}
      {mode === 'rename' && active !== null ? (
        <ClientName
          action="Rename"
          initial={active.name}
          onSave={(name) => on.onRenameClient(active.id, name)}
          onDone={back}
        />
      ) : null}
      {mode === 'remove' && active !== null ? (
        <RemoveClient
          name={active.name}
          onRemove={() => on.onRemoveClient(active.id)}
          onDone={back}
        />
      ) : null}
      <PageLine state={state} />
    </header>
  );
}

/** There is no room for a whole location ID beside its host; the tooltip has it. */
function shorten(id: string): string {
  return id.length <= 10 ? id : `${id.slice(0, 4)}…${id.slice(-5)}`;
}

function PageLine({ state }: { state: PopupState }) {
  const guard = describeGuard(state);
  const { host, locationId } = state.page;
  if (guard === null && host === null) return null;
  return (
    <div class="pc-popup-page">
      {host === null ? null : (
        <p class="pc-muted pc-popup-where" title={locationId ?? host}>
          {host}
          {locationId === null ? null : (
            <>
              {' · Location '}
              <span class="pc-figures">{shorten(locationId)}</span>
            </>
          )}
        </p>
      )}
      {guard === null ? null : <StatusPill {...guard} />}
    </div>
  );
}
