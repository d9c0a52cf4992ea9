/** @jsxImportSource react */
import { useId, useState } from 'react';
import { cx, label } from './page-context.ts';

/** The switch for automatic advanced matching. */
export function MatchingStep() {
  const [on, setOn] = useState(false);
  const id = useId();
  return (
    <>
      <h3 className={cx('step-title')}>{label('pixelDialog.matchingTitle')}</h3>
      <div className={cx('choice')}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          className={cx('switch')}
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
        />
        <label htmlFor={id} className={cx('strong')}>
          {label('pixelDialog.matching')}
        </label>
      </div>
      <p className={cx('quiet')}>{label('pixelDialog.matchingExplain')}</p>
    </>
  );
}
