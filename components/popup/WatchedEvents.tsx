import type { WatchState } from '@/utils/messaging/capture-messages';
import type { TabDoctorState } from '../events/doctor/doctor';
import { TabDoctor } from '../events/doctor/TabDoctor';
import { LatestEvents } from './LatestEvents';
import { hostOf } from './host-of';
import { WatchedSites } from './WatchedSites';

export interface WatchedEventsProps {
  watch: WatchState;
  /** `on` asks the browser for the permission, off gives it back. */
  onAlways: (origin: string, on: boolean) => void;
  onFollow: (on: boolean) => void;
  doctor: TabDoctorState;
}

/** The tab's pixel events as they come in, and how long and how closely it is watched. */
export function WatchedEvents({ watch, onAlways, onFollow, doctor }: WatchedEventsProps) {
  const { origin, mode, follow, sites, latest, count } = watch;
  if (origin === null || mode === 'off') return null;
  const host = hostOf(origin);
  return (
    <section class="pc-watched" aria-labelledby="pc-watched">
      <header class="pc-on-page-head">
        <h2 class="pc-heading" id="pc-watched">
          Pixel events in this tab
        </h2>
        <span class="pc-muted pc-figures">{count === 0 ? '' : count.toLocaleString('en-US')}</span>
      </header>
      {latest.length === 0 ? (
        <p class="pc-muted">None so far. Reload the page, or go through the funnel.</p>
      ) : (
        <LatestEvents events={latest} />
      )}
      <TabDoctor {...doctor} />
      <div class="pc-watched-choices">
        <label>
          <input
            type="checkbox"
            checked={mode === 'always'}
            onChange={(event) => onAlways(origin, event.currentTarget.checked)}
          />
          <span>
            Always watch this site
            <small class="pc-muted">
              {mode === 'always'
                ? `Every tab of ${host}, until you switch it off.`
                : `Now: this tab, until it leaves ${host}.`}
            </small>
          </span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={follow}
            onChange={(event) => onFollow(event.currentTarget.checked)}
          />
          <span>
            Follow fbq calls
            <small class="pc-muted">
              {mode === 'always'
                ? 'Shows calls that no request followed.'
                : 'Shows calls that no request followed. The first calls of a page may be missed unless the site is always watched.'}
            </small>
          </span>
        </label>
      </div>
      <WatchedSites
        sites={sites.filter((site) => site !== origin)}
        onStop={(site) => onAlways(site, false)}
      />
    </section>
  );
}
