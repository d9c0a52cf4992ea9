/** @jsxImportSource react */
import type { EventActivity } from '../event-activity.ts';
import { Card } from './Card.tsx';
import { cx, label, locale } from './page-context.ts';

function describeMethod({ fromBrowser, fromServer }: EventActivity): string {
  if (fromBrowser > 0 && fromServer > 0) return label('overview.browserAndServer');
  return label(fromBrowser > 0 ? 'test.fromBrowser' : 'test.fromServer');
}

/** How often each event came, and when last. */
export function EventsTable({ activity }: { activity: EventActivity[] }) {
  return (
    <Card title={label('overview.events')}>
      {activity.length === 0 ? (
        <p className={cx('quiet', 'empty')}>{label('overview.noEvents')}</p>
      ) : (
        <table className={cx('table')}>
          <thead>
            <tr>
              <th scope="col">{label('overview.event')}</th>
              <th scope="col">{label('overview.usedBy')}</th>
              <th scope="col">{label('overview.total')}</th>
              <th scope="col">{label('overview.deduplicated')}</th>
              <th scope="col">{label('overview.lastReceived')}</th>
            </tr>
          </thead>
          <tbody>
            {activity.map((line) => (
              <tr key={line.eventName}>
                <td className={cx('strong')}>{line.eventName}</td>
                <td>{describeMethod(line)}</td>
                <td className={cx('digits')}>
                  {(line.fromBrowser + line.fromServer).toLocaleString(locale)}
                </td>
                <td className={cx('digits')}>{line.deduplicated.toLocaleString(locale)}</td>
                <td>{new Date(line.lastReceivedAt).toLocaleString(locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
