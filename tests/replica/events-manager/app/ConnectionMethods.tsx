/** @jsxImportSource react */
import { Globe, Server } from 'lucide';
import type { EventActivity } from '../event-activity.ts';
import type { LabelKey } from '../labels.ts';
import { Card } from './Card.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

/** The ways in which events reach the dataset, and whether any came that way. */
export function ConnectionMethods({ activity }: { activity: EventActivity[] }) {
  const methods: [LabelKey, typeof Globe, boolean][] = [
    ['overview.pixel', Globe, activity.some((line) => line.fromBrowser > 0)],
    ['overview.conversionsApi', Server, activity.some((line) => line.fromServer > 0)],
  ];
  return (
    <Card title={label('overview.methods')}>
      <ul className={cx('methods')}>
        {methods.map(([key, icon, connected]) => (
          <li key={key} className={cx('method')}>
            <Icon of={icon} size={18} />
            <span className={cx('method-name')}>{label(key)}</span>
            <span className={cx('pill', connected ? 'pill-good' : 'pill-quiet')}>
              {label(connected ? 'overview.connected' : 'overview.notConnected')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
