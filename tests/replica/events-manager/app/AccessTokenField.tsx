/** @jsxImportSource react */
import { useId } from 'react';
import { cx, label } from './page-context.ts';

/** The token that was just made. Clicking it selects the whole of it. */
export function AccessTokenField({ token }: { token: string }) {
  const id = useId();
  return (
    <div className={cx('field')}>
      <label htmlFor={id} className={cx('field-name')}>
        {label('settings.accessToken')}
      </label>
      <input
        id={id}
        type="text"
        readOnly
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-note`}
        className={cx('input', 'mono')}
        value={token}
        onFocus={(event) => event.target.select()}
      />
      <p id={`${id}-note`} className={cx('quiet')}>
        {label('settings.shownOnce')}
      </p>
    </div>
  );
}
