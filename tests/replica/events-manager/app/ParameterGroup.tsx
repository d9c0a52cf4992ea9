/** @jsxImportSource react */
import { useId } from 'react';
import type { Parameter, StandardEvent } from '../setup-choices.ts';
import { isRequired } from '../setup-choices.ts';
import { CheckBox } from './CheckBox.tsx';
import { cx, label, parameterLabel } from './page-context.ts';
import { toggleParameter } from './setup-draft.ts';
import type { SetupStepProps } from './setup-step-props.ts';

interface ParameterGroupProps extends Omit<SetupStepProps, 'datasetId'> {
  name: 'details' | 'customer';
  event: StandardEvent;
  parameters: readonly Parameter[];
}

/** The checkboxes below "Event Detail Parameters" or "Customer Information Parameters". */
export function ParameterGroup({ name, event, parameters, draft, change }: ParameterGroupProps) {
  const id = useId();
  const chosen = draft.events[event] ?? [];
  return (
    <div role="group" aria-labelledby={id}>
      <h5 id={id} className={cx('group-title')}>
        {label(`parameters.${name}`)}
      </h5>
      <div className={cx('check-grid')}>
        {parameters.map((parameter) => (
          <CheckBox
            key={parameter}
            name={parameterLabel(parameter)}
            checked={chosen.includes(parameter)}
            required={isRequired(event, parameter)}
            onToggle={() => change((before) => toggleParameter(before, event, parameter))}
          />
        ))}
      </div>
    </div>
  );
}
