/** @jsxImportSource react */
import { Activity } from 'lucide';
import type { LabelKey } from '../labels.ts';
import type { TestEvent } from '../test-event.ts';
import { Icon } from './Icon.tsx';
import { TestEventRow } from './TestEventRow.tsx';
import { cx, label } from './page-context.ts';

const COLUMNS: LabelKey[] = [
  'test.event',
  'test.receivedFrom',
  'test.status',
  'test.eventId',
  'test.time',
];

/** The list of test events, newest first. */
export function TestEventTable({ events }: { events: TestEvent[] }) {
  if (events.length === 0) {
    return (
      <div className={cx('empty')}>
        <Icon of={Activity} size={28} />
        <div className={cx('strong')}>{label('test.empty')}</div>
        <div className={cx('quiet')}>{label('test.emptyExplain')}</div>
      </div>
    );
  }
  return (
    <div role="table" aria-label={label('test.list')}>
      <div role="rowgroup">
        <div role="row" className={cx('event-row', 'event-head')}>
          {COLUMNS.map((key) => (
            <div key={key} role="columnheader">
              {label(key)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {events.map((event) => (
          <TestEventRow key={event.serial} event={event} />
        ))}
      </div>
    </div>
  );
}
