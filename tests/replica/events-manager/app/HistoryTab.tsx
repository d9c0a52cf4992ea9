/** @jsxImportSource react */
import type { DatasetView } from '../dataset-view.ts';
import { Card } from './Card.tsx';
import { cx, label, locale } from './page-context.ts';

/** What was changed in the dataset. */
export function HistoryTab({ dataset }: { dataset: DatasetView }) {
  const created = new Date(`${dataset.createdOn}T12:00:00Z`);
  return (
    <Card title={label('history.title')} explain={label('history.explain')}>
      <ul className={cx('methods')}>
        <li className={cx('method')}>
          <span className={cx('method-name')}>{label('history.created')}</span>
          <span className={cx('quiet')}>{label('history.by', { owner: dataset.owner })}</span>
          <span className={cx('digits')}>{created.toLocaleDateString(locale)}</span>
        </li>
      </ul>
    </Card>
  );
}
