/** @jsxImportSource react */
import { Search } from 'lucide';
import { useId, useState } from 'react';
import type { Tab } from '../address.ts';
import { formatAddress } from '../address.ts';
import type { DatasetView } from '../dataset-view.ts';
import { ConnectButton } from './ConnectButton.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';
import { cx, label } from './page-context.ts';

interface DatasetsPanelProps {
  datasets: DatasetView[];
  hereId: string;
  tab: Tab;
}

/** The list of datasets beside the one that is open, with a search over names and IDs. */
export function DatasetsPanel({ datasets, hereId, tab }: DatasetsPanelProps) {
  const [search, setSearch] = useState('');
  const id = useId();
  const wanted = search.trim().toLowerCase();
  const found = datasets.filter(
    (dataset) => dataset.name.toLowerCase().includes(wanted) || dataset.id.includes(wanted),
  );
  return (
    <aside className={cx('panel')} aria-label={label('datasets.title')}>
      <div className={cx('panel-connect')}>
        <ConnectButton look="plain" />
      </div>
      <label htmlFor={id} className={cx('search')}>
        <Icon of={Search} size={14} />
        <input
          id={id}
          type="search"
          className={cx('search-field')}
          aria-label={label('datasets.search')}
          placeholder={label('datasets.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <ul className={cx('panel-list')} aria-label={label('datasets.list')}>
        {found.map((dataset) => (
          <li key={dataset.id}>
            <Link
              href={formatAddress(
                { screen: 'dataset', kind: 'dataset', id: dataset.id, tab },
                dataset,
              )}
              aria-current={dataset.id === hereId ? 'page' : undefined}
              className={cx('panel-entry', dataset.id === hereId && 'panel-here')}
            >
              <span className={cx('panel-name')}>{dataset.name}</span>
              <span className={cx('quiet', 'digits')}>{dataset.id}</span>
            </Link>
          </li>
        ))}
        {found.length === 0 && <li className={cx('quiet')}>{label('datasets.none')}</li>}
      </ul>
    </aside>
  );
}
