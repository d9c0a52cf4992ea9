/** @jsxImportSource react */
import { useId, useState } from 'react';
import { cx, label } from './page-context.ts';

const CHOICES = ['withQuality', 'withoutQuality'] as const;

/** What the token may do: generation C asks it before the token is made (facts, Meta, "Token"). */
export function DirectIntegrationChoice() {
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('withQuality');
  const id = useId();
  return (
    <>
      <h4 className={cx('step-title')}>{label('settings.direct')}</h4>
      <p className={cx('quiet')}>{label('settings.directExplain')}</p>
      <div role="radiogroup" aria-label={label('settings.direct')} className={cx('choices')}>
        {CHOICES.map((key) => (
          <div key={key} className={cx('radio')}>
            <input
              type="radio"
              id={`${id}${key}`}
              name={id}
              checked={choice === key}
              onChange={() => setChoice(key)}
            />
            <div>
              <label htmlFor={`${id}${key}`} className={cx('strong')}>
                {label(`settings.${key}`)}
              </label>
              <div className={cx('quiet')}>{label(`settings.${key}Explain`)}</div>
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
