import { Shape } from '../ui/Shape';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { coverKeys } from './cover-keys';
import { SidePane } from './SidePane';

export interface MatchingPaneProps {
  rows: readonly PanelRow[];
  onFilter: (key: string) => void;
  onClose: () => void;
}

/** Which keys the funnel's events carry, as a whole and on both sides. Never a score. */
export function MatchingPane({ rows, onFilter, onClose }: MatchingPaneProps) {
  const { browser, server, keys } = coverKeys(rows);
  return (
    <SidePane
      label="Matching keys of the session"
      title="Matching keys"
      about="of the events listed"
      closeLabel="Close the matching keys"
      onClose={onClose}
    >
      <div class="pc-pane-body" tabIndex={0}>
        <p class="pc-muted">{describeTotals(browser, server)}</p>
        {browser + server === 0 ? null : (
          <ul class="pc-coverage">
            {server === 0 ? null : (
              <li class="pc-coverage-head" aria-hidden="true">
                <span />
                <span />
                {browser === 0 ? null : <span>Browser</span>}
                <span>Server</span>
              </li>
            )}
            {keys.map((cover) => {
              const isMissing = cover.browser + cover.server === 0;
              return (
                <li key={cover.key} class={isMissing ? 'pc-muted' : undefined}>
                  <span class={isMissing ? undefined : 'pc-tone-good'}>
                    <Shape name={isMissing ? 'ring' : 'tick'} />
                  </span>
                  <button
                    type="button"
                    class="pc-link"
                    title="Show the events with it"
                    onClick={() => onFilter(cover.key)}
                  >
                    {cover.label}
                  </button>
                  <Share side="Browser" count={cover.browser} total={browser} label={cover.label} />
                  <Share side="Server" count={cover.server} total={server} label={cover.label} />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </SidePane>
  );
}

interface ShareProps {
  side: 'Browser' | 'Server';
  count: number;
  total: number;
  label: string;
}

/** How many events of one side carry a key; nothing where that side has none to count. */
function Share({ side, count, total, label }: ShareProps) {
  if (total === 0) return null;
  const number = (value: number) => value.toLocaleString('en-US');
  const words =
    count === 0
      ? 'In none'
      : count === total
        ? 'In all'
        : `In ${number(count)} of ${number(total)}`;
  return (
    <span class="pc-coverage-share pc-figures">
      <meter min={0} max={total} value={count} aria-label={`${label}, ${side}`} />
      {words}
    </span>
  );
}

function describeTotals(browser: number, server: number): string {
  if (browser + server === 0) return 'There is no event of the site’s own yet.';
  const events = (count: number, side: string) =>
    `${count.toLocaleString('en-US')} ${side} ${count === 1 ? 'event' : 'events'}`;
  const counted = [
    ...(browser === 0 ? [] : [`${events(browser, 'browser')} of the site’s own`]),
    ...(server === 0 ? [] : [`${events(server, 'server')} whose keys Test events shows`]),
  ];
  return `What Meta can match people by, in ${counted.join(' and ')}. Meta’s own figure is in Events Manager, at the event’s match quality.`;
}
