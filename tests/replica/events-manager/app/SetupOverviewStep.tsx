/** @jsxImportSource react */
import { cx, label } from './page-context.ts';

/** What the set-up is going to ask. */
export function SetupOverviewStep() {
  return (
    <>
      <h3 className={cx('step-title')}>{label('setup.overviewTitle')}</h3>
      <p>{label('setup.overviewExplain')}</p>
      <p className={cx('quiet')}>{label('setup.overviewTime')}</p>
    </>
  );
}
