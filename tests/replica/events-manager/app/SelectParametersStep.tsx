/** @jsxImportSource react */
import { useState } from 'react';
import type { StandardEvent } from '../setup-choices.ts';
import { EventSection } from './EventSection.tsx';
import { Loaded } from './Loaded.tsx';
import { loadCustomerParameters } from './api-client.ts';
import { cx, generation, label } from './page-context.ts';
import { listChosen } from './setup-draft.ts';
import type { SetupStepProps } from './setup-step-props.ts';
import { useResource } from './use-resource.ts';

/**
 * The parameters of every event. A shows them all, B opens and closes each event, and C has one
 * open at a time: what is closed is not in the page.
 */
export function SelectParametersStep({ datasetId, draft, change }: SetupStepProps) {
  const events = listChosen(draft);
  const [open, setOpen] = useState<StandardEvent[]>(
    generation === 'A' ? events : events.slice(0, 1),
  );
  const customer = useResource(datasetId, (signal) => loadCustomerParameters(datasetId, signal));
  const toggle = (event: StandardEvent) => {
    if (open.includes(event)) setOpen(open.filter((other) => other !== event));
    else setOpen(generation === 'C' ? [event] : [...open, event]);
  };
  return (
    <>
      <h3 className={cx('step-title')}>{label('setup.parameters')}</h3>
      <p className={cx('quiet')}>{label('parameters.explain')}</p>
      <p className={cx('quiet')}>{label('parameters.needed')}</p>
      <Loaded resource={customer} lines={8}>
        {(parameters) =>
          events.map((event) => (
            <EventSection
              key={event}
              event={event}
              customerParameters={parameters}
              draft={draft}
              change={change}
              open={open.includes(event)}
              {...(generation !== 'A' && { onToggle: () => toggle(event) })}
            />
          ))
        }
      </Loaded>
    </>
  );
}
