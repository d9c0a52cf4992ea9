/** @jsxImportSource react */
import { ChevronDown, ChevronRight } from 'lucide';
import { useId } from 'react';
import type { Parameter, StandardEvent } from '../setup-choices.ts';
import { listDetailParameters } from '../setup-choices.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { ParameterGroup } from './ParameterGroup.tsx';
import { cx, label, locale } from './page-context.ts';
import type { SetupStepProps } from './setup-step-props.ts';

interface EventSectionProps extends Omit<SetupStepProps, 'datasetId'> {
  event: StandardEvent;
  customerParameters: readonly Parameter[];
  open: boolean;
  /** Left out where a section cannot be closed. */
  onToggle?: () => void;
}

/** One event with its two groups of parameters. */
export function EventSection(props: EventSectionProps) {
  const { event, customerParameters, draft, change, open, onToggle } = props;
  const id = useId();
  const title = label(`event.${event}`);
  const count = (draft.events[event] ?? []).length.toLocaleString(locale);
  const groups = [
    { name: 'details', parameters: listDetailParameters(event) },
    { name: 'customer', parameters: customerParameters },
  ] as const;
  return (
    <section className={cx('event-section')} aria-labelledby={id}>
      <div className={cx('list-head')}>
        <h4 id={id} className={cx('step-title')}>
          {onToggle ? (
            <Button look="bare" expanded={open} onPress={onToggle}>
              <Icon of={open ? ChevronDown : ChevronRight} size={16} />
              {title}
            </Button>
          ) : (
            title
          )}
        </h4>
        <span className={cx('quiet')}>{label('app.chosen', { count })}</span>
      </div>
      {open &&
        groups.map(({ name, parameters }) => (
          <ParameterGroup key={name} {...{ name, event, parameters, draft, change }} />
        ))}
    </section>
  );
}
