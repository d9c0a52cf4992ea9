/** @jsxImportSource react */
import type { TestEvent } from '../test-event.ts';
import { cx, label } from './page-context.ts';

/** What came with a test event, under its row. */
export function EventParameters({ event }: { event: TestEvent }) {
  return (
    <div role="row" className={cx('event-detail')}>
      <div role="cell" aria-colspan={5}>
        <div className={cx('strong')}>{label('test.parameters')}</div>
        <dl className={cx('parameters')}>
          {event.sourceUrl !== null && (
            <div className={cx('parameter')}>
              <dt>{label('test.sourceUrl')}</dt>
              <dd>{event.sourceUrl}</dd>
            </div>
          )}
          {Object.entries(event.parameters).map(([name, value]) => (
            <div key={name} className={cx('parameter')}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
