/** @jsxImportSource react */
import { ChartColumn, Database, Plug, Settings, Target } from 'lucide';
import { formatAddress } from '../address.ts';
import type { LabelKey } from '../labels.ts';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';
import { cx, label } from './page-context.ts';

const ENTRIES: [LabelKey, typeof Database][] = [
  ['rail.overview', ChartColumn],
  ['rail.datasets', Database],
  ['rail.customConversions', Target],
  ['rail.partners', Plug],
  ['rail.settings', Settings],
];

/** The rail of the app's areas. Only the datasets are built here; every entry leads to them. */
export function LeftRail() {
  const href = formatAddress({ screen: 'datasets' }, null);
  return (
    <nav className={cx('rail')} aria-label={label('app.navigation')}>
      {ENTRIES.map(([key, icon]) => (
        <Link
          key={key}
          href={href}
          title={label(key)}
          aria-label={label(key)}
          className={cx('rail-entry', key === 'rail.datasets' && 'rail-here')}
        >
          <Icon of={icon} size={20} />
        </Link>
      ))}
    </nav>
  );
}
