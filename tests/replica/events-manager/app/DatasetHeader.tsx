/** @jsxImportSource react */
import { Database } from 'lucide';
import type { DatasetView } from '../dataset-view.ts';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

export function DatasetHeader({ dataset }: { dataset: DatasetView }) {
  return (
    <div className={cx('dataset-header')}>
      <div className={cx('badge')}>
        <Icon of={Database} size={20} />
      </div>
      <div>
        <h2 className={cx('screen-title')}>{dataset.name}</h2>
        <div className={cx('quiet', 'digits')}>
          <span>{label('dataset.id', { id: dataset.id })}</span>
          <span className={cx('dot')}>•</span>
          <span>{label('app.account', { id: dataset.adAccount })}</span>
        </div>
      </div>
    </div>
  );
}
