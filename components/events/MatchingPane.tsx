import { Shape } from '../ui/Shape';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { coverKeys } from './cover-keys';
import { SidePane } from './SidePane';

export interface MatchingPaneProps {
  rows: readonly PanelRow[];
  onFilter: (key: string) => void;
  onClose: () => void;
}

/** Which keys the site's own events carry, for the funnel as a whole. Never a score. */
export function MatchingPane({ rows, onFilter, onClose }: MatchingPaneProps) {
  const { total, keys } = coverKeys(rows);
  return (
    <SidePane
      label="Matching keys of the session"
      title="Matching keys"
      about="of the events listed"
      closeLabel="Close the matching keys"
      onClose={onClose}
    >
      <div class="pc-pane-body" tabIndex={0}>
        <p class="pc-muted">
          {total === 0
            ? 'There is no browser event of the site’s own yet.'
            : `What Meta can match people by, in ${total.toLocaleString('en-US')} browser events of the site’s own. Meta’s own figure is in Events Manager, at the event’s match quality.`}
        </p>
        {total === 0 ? null : (
          <ul class="pc-coverage">
            {keys.map(({ key, label, count }) => (
              <li key={key} class={count === 0 ? 'pc-muted' : undefined}>
                <span class={count === 0 ? undefined : 'pc-tone-good'}>
                  <Shape name={count === 0 ? 'ring' : 'tick'} />
                </span>
                <span>{label}</span>
                <meter min={0} max={total} value={count} aria-label={label} />
                <button
                  type="button"
                  class="pc-link pc-figures"
                  title="Show the events with it"
                  onClick={() => onFilter(key)}
                >
                  {count === 0
                    ? 'In none'
                    : count === total
                      ? 'In all'
                      : `In ${count.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </SidePane>
  );
}
