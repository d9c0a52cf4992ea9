/** @jsxImportSource react */
import type { DatasetView } from '../dataset-view.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { TestBrowserCard } from './TestBrowserCard.tsx';
import { TestEventTable } from './TestEventTable.tsx';
import { TestServerCard } from './TestServerCard.tsx';
import { cx, label } from './page-context.ts';
import { useTestEvents } from './use-test-events.ts';

/** Ways to send test events, and the live list of those that arrived. */
export function TestEventsTab({ dataset }: { dataset: DatasetView }) {
  const { live, events, clear } = useTestEvents(dataset.id);
  return (
    <>
      <div className={cx('pair')}>
        <TestBrowserCard />
        <TestServerCard testCode={dataset.testCode} />
      </div>
      <Card
        title={label('test.activity')}
        action={
          <div className={cx('card-actions')}>
            <span role="status" className={cx('pill', live ? 'pill-good' : 'pill-quiet')}>
              {label(live ? 'test.live' : 'test.waiting')}
            </span>
            <Button onPress={clear}>{label('test.clear')}</Button>
          </div>
        }
      >
        <TestEventTable events={events} />
      </Card>
    </>
  );
}
