/** @jsxImportSource react */
import { formatAddress } from '../address.ts';
import type { DatasetView } from '../dataset-view.ts';
import { ConnectButton } from './ConnectButton.tsx';
import { Link } from './Link.tsx';
import { Loaded } from './Loaded.tsx';
import { loadDatasets } from './api-client.ts';
import { cx, label } from './page-context.ts';
import { useResource } from './use-resource.ts';

/** All datasets of the business. */
export function DatasetListScreen() {
  const datasets = useResource('datasets', loadDatasets);
  return (
    <main className={cx('screen')}>
      <div className={cx('screen-head')}>
        <div>
          <h2 className={cx('screen-title')}>{label('datasets.title')}</h2>
          <p className={cx('quiet')}>{label('datasets.explain')}</p>
        </div>
        <ConnectButton look="primary" />
      </div>
      <Loaded resource={datasets}>{(list) => <DatasetTable datasets={list} />}</Loaded>
    </main>
  );
}

function DatasetTable({ datasets }: { datasets: DatasetView[] }) {
  return (
    <div className={cx('card', 'card-flush')}>
      <table className={cx('table')}>
        <thead>
          <tr>
            <th scope="col">{label('datasets.name')}</th>
            <th scope="col">{label('datasets.id')}</th>
            <th scope="col">{label('datasets.owner')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((dataset) => (
            <tr key={dataset.id}>
              <td>
                <Link
                  className={cx('link')}
                  href={formatAddress(
                    { screen: 'dataset', kind: 'dataset', id: dataset.id, tab: 'overview' },
                    dataset,
                  )}
                >
                  {dataset.name}
                </Link>
              </td>
              <td className={cx('digits')}>{dataset.id}</td>
              <td>{dataset.owner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
