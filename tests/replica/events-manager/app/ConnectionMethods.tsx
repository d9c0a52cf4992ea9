/** @jsxImportSource react */
import { Globe, Server } from 'lucide';
import type { EventActivity } from '../event-activity.ts';
import type { LabelKey } from '../labels.ts';
import { Card } from './Card.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

interface ConnectionMethodsProps {
  activity: EventActivity[];
  setupFinished: boolean;
}

/** The ways in which events reach the dataset, and whether any came that way. */
export function ConnectionMethods({ activity, setupFinished }: ConnectionMethodsProps) {
  const methods: [LabelKey, typeof Globe, boolean][] = [
    ['overview.pixel', Globe, activity.some((line) => line.fromBrowser > 0)],
    ['overview.conversionsApi', Server, activity.some((line) => line.fromServer > 0)],
  ];
  const silent = (key: LabelKey): LabelKey =>
    setupFinished && key === 'overview.conversionsApi'
      ? 'overview.instructed'
      : 'overview.notConnected';
  return (
    <Card title={label('overview.methods')}>
      <ul className={cx('methods')}>
        {methods.map(([key, icon, connected]) => (
          <li key={key} className={cx('method')}>
            <Icon of={icon} size={18} />
            <span className={cx('method-name')}>{label(key)}</span>
            <span className={cx('pill', connected ? 'pill-good' : 'pill-quiet')}>
              {label(connected ? 'overview.connected' : silent(key))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
