import { Button } from '../ui/Button';
import { hostOf } from './host-of';

export interface WatchedSitesProps {
  /** Origins. */
  sites: readonly string[];
  onStop: (site: string) => void;
}

/** The other sites that are always watched, each with a way to end that. */
export function WatchedSites({ sites, onStop }: WatchedSitesProps) {
  if (sites.length === 0) return null;
  return (
    <details class="pc-more pc-watched-sites">
      <summary class="pc-muted">
        {sites.length === 1
          ? '1 other site is always watched'
          : `${sites.length} other sites are always watched`}
      </summary>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{hostOf(site)}</span>
            <Button
              kind="quiet"
              label={`Stop watching ${hostOf(site)}`}
              onPress={() => onStop(site)}
            >
              Stop
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
