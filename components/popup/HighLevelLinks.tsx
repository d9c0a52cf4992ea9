import { ChevronRight } from 'lucide';
import type { ClientLocation } from '@/utils/client/client';
import { listHighLevelLinks } from '@/utils/guide/highlevel-links';
import { Icon } from '../ui/Icon';

export interface HighLevelLinksProps {
  location: ClientLocation;
  /** Funnels, pages and workflows of it that were on screen, the last one first. */
  seenPlaces: { url: string; label: string }[];
}

/** So many of the last places are offered: the rest are found in HighLevel itself. */
const MOST_PLACES = 5;

/** Ways into the client's own location, each with the way by hand beside it. */
export function HighLevelLinks({ location, seenPlaces }: HighLevelLinksProps) {
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Open in HighLevel</span>
      </summary>
      <div class="pc-links">
        <ul>
          {listHighLevelLinks(location).map(({ id, label, url, otherwise }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label}
              </a>
              <span class="pc-muted">{otherwise}</span>
            </li>
          ))}
          {seenPlaces.slice(0, MOST_PLACES).map(({ url, label }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p class="pc-muted">
          If a link leads elsewhere, switch to the sub-account in HighLevel and click the way beside
          it.
        </p>
      </div>
    </details>
  );
}
