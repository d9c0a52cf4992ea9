/** @jsxImportSource react */
import { useId } from 'react';
import type { StandardEvent } from '../setup-choices.ts';
import { CUSTOMER_PARAMETERS, DETAIL_PARAMETERS } from '../setup-choices.ts';
import { cx, label, parameterLabel } from './page-context.ts';

interface ReviewedEventProps {
  event: StandardEvent;
  parameters: readonly string[];
}

/** An event of the review, with what it sends in two lists. */
export function ReviewedEvent({ event, parameters }: ReviewedEventProps) {
  const id = useId();
  const groups = [
    ['details', DETAIL_PARAMETERS],
    ['customer', CUSTOMER_PARAMETERS],
  ] as const;
  return (
    <section className={cx('event-section')} aria-labelledby={id}>
      <h4 id={id} className={cx('step-title')}>
        {label(`event.${event}`)}
      </h4>
      {groups.map(([name, all]) => (
        <div key={name}>
          <h5 className={cx('group-title')}>{label(`parameters.${name}`)}</h5>
          <ul className={cx('chips')} aria-label={label(`parameters.${name}`)}>
            {all
              .filter((parameter) => parameters.includes(parameter))
              .map((parameter) => (
                <li key={parameter} className={cx('chip')}>
                  {parameterLabel(parameter)}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
