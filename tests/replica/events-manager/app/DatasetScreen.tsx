/** @jsxImportSource react */
import { useEffect, useId } from 'react';
import type { Tab } from '../address.ts';
import { formatAddress } from '../address.ts';
import type { DatasetView } from '../dataset-view.ts';
import { DatasetHeader } from './DatasetHeader.tsx';
import { DatasetsPanel } from './DatasetsPanel.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { Loaded } from './Loaded.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { SettingsTab } from './SettingsTab.tsx';
import { TabBar } from './TabBar.tsx';
import { TestEventsTab } from './TestEventsTab.tsx';
import { loadDataset, loadDatasets } from './api-client.ts';
import { amendAddress } from './navigation.ts';
import { cx, label } from './page-context.ts';
import { useResource } from './use-resource.ts';

const SCREENS: Record<Tab, (props: { dataset: DatasetView }) => React.ReactNode> = {
  overview: OverviewTab,
  test_events: TestEventsTab,
  settings: SettingsTab,
  history: HistoryTab,
};

interface DatasetScreenProps {
  kind: 'pixel' | 'dataset';
  id: string;
  tab: Tab;
}

/** One dataset: its header, its tabs, and the tab that the address names. */
export function DatasetScreen({ kind, id, tab }: DatasetScreenProps) {
  const datasets = useResource('datasets', loadDatasets);
  const known = datasets.state === 'ready' ? datasets.value : [];
  const here = known.find((dataset) => dataset.id === id);
  const panelId = useId();
  useEffect(() => {
    if (!here || location.search.includes('act=')) return;
    amendAddress(formatAddress({ screen: 'dataset', kind, id, tab }, here));
  }, [here, kind, id, tab]);
  return (
    <div className={cx('columns')}>
      <DatasetsPanel datasets={known} hereId={id} tab={tab} />
      <main className={cx('screen')}>
        {here && <DatasetHeader dataset={here} />}
        {here && <TabBar kind={kind} dataset={here} here={tab} panelId={panelId} />}
        <div role="tabpanel" id={panelId} aria-label={label(`tab.${tab}`)}>
          <TabBody key={tab} id={id} tab={tab} />
        </div>
      </main>
    </div>
  );
}

/** Every tab fetches what it shows each time it is opened. */
function TabBody({ id, tab }: { id: string; tab: Tab }) {
  const dataset = useResource(id, (signal) => loadDataset(id, signal));
  const Screen = SCREENS[tab];
  return (
    <Loaded resource={dataset} lines={6}>
      {(value) => (value ? <Screen dataset={value} /> : <MissingDataset />)}
    </Loaded>
  );
}

function MissingDataset() {
  return (
    <div className={cx('card', 'empty')}>
      <h2 className={cx('card-title')}>{label('dataset.missingTitle')}</h2>
      <p className={cx('quiet')}>{label('dataset.missing')}</p>
    </div>
  );
}
