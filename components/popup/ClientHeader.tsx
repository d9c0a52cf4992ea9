import { useState } from 'preact/hooks';
import { PanelRight } from 'lucide';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Mark';
import { Select } from '../ui/Select';
import { ClientMenu } from './ClientMenu';
import { ClientName } from './ClientName';
import { PageLine } from './PageLine';
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
        <span class="pc-popup-tools">
          {on.onOpenBeside === undefined ? null : (
            <Button
              kind="quiet"
              icon={PanelRight}
              label="Keep open beside the page"
              onPress={on.onOpenBeside}
            />
          )}
          <ClientMenu client={active} onChoose={setMode} onUnbind={on.onUnbind} />
        </span>
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
