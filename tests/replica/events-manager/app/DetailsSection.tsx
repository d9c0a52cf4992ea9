/** @jsxImportSource react */
import type { DatasetView } from '../dataset-view.ts';
import type { LabelKey } from '../labels.ts';
import { Card } from './Card.tsx';
import { CopyButton } from './CopyButton.tsx';
import { cx, label, locale } from './page-context.ts';

/** What the dataset is, with several IDs that look alike: only one of them is the dataset's. */
export function DetailsSection({ dataset }: { dataset: DatasetView }) {
  const created = new Date(`${dataset.createdOn}T12:00:00Z`);
  const lines: [LabelKey, string][] = [
    ['settings.name', dataset.name],
    ['settings.owner', dataset.owner],
    ['settings.created', created.toLocaleDateString(locale, { dateStyle: 'medium' })],
    ['settings.businessId', dataset.businessId],
    ['settings.adAccountId', dataset.adAccount],
    ['settings.datasetId', dataset.id],
    ['settings.appId', dataset.appId],
    ['settings.eventSourceGroupId', dataset.eventSourceGroupId],
  ];
  return (
    <Card title={label('settings.details')}>
      <div className={cx('lines')}>
        {lines.map(([key, value]) => (
          <div key={key} className={cx('line')}>
            <div className={cx('line-name')}>
              <span>{label(key)}</span>
            </div>
            <div className={cx('line-value')}>
              <span>{value}</span>
              {key === 'settings.datasetId' && (
                <CopyButton look="icon" text={value} name={label('settings.copyDatasetId')} />
              )}
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}
