/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import type { Tab } from '../address.ts';
import { TABS, formatAddress } from '../address.ts';
import type { DatasetView } from '../dataset-view.ts';
import { Link } from './Link.tsx';
import { cx, label } from './page-context.ts';

interface TabBarProps {
  kind: 'pixel' | 'dataset';
  dataset: DatasetView;
  here: Tab;
  panelId: string;
}

/** The dataset's tabs: one stop for the Tab key, arrows between them. */
export function TabBar({ kind, dataset, here, panelId }: TabBarProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const tabs = [...event.currentTarget.querySelectorAll('a')];
    const next = tabs.findIndex((tab) => tab === document.activeElement) + step;
    tabs[(next + tabs.length) % tabs.length]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label('dataset.tabs')}
      className={cx('tabs')}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <Link
          key={tab}
          role="tab"
          aria-selected={tab === here}
          aria-controls={tab === here ? panelId : undefined}
          tabIndex={tab === here ? 0 : -1}
          className={cx('tab', tab === here && 'tab-here')}
          href={formatAddress({ screen: 'dataset', kind, id: dataset.id, tab }, dataset)}
        >
          {label(`tab.${tab}`)}
        </Link>
      ))}
    </div>
  );
}
