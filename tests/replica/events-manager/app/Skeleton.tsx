/** @jsxImportSource react */
import { cx, label } from './page-context.ts';

/** Stands where a block is going to be, while it is fetched. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div
      className={cx('card', 'skeleton')}
      role="status"
      aria-busy="true"
      aria-label={label('app.loading')}
    >
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={cx('skeleton-line')} />
      ))}
    </div>
  );
}
