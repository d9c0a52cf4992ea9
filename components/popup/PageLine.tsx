import type { PopupState } from '@/utils/messaging/popup-state';
import { StatusPill } from '../ui/StatusPill';
import { describeGuard } from './describe-guard';

/** There is no room for a whole location ID beside its host; the tooltip has it. */
function shorten(id: string): string {
  return id.length <= 10 ? id : `${id.slice(0, 4)}…${id.slice(-5)}`;
}

/** Where the tab is, and whether that is the client's. */
export function PageLine({ state }: { state: PopupState }) {
  const guard = describeGuard(state);
  const { host, locationId } = state.page;
  if (guard === null && host === null) return null;
  return (
    <div class="pc-popup-page">
      {host === null ? null : (
        <p class="pc-muted pc-popup-where" title={locationId ?? host}>
          {host}
          {locationId === null ? null : (
            <>
              {' · Location '}
              <span class="pc-figures">{shorten(locationId)}</span>
            </>
          )}
        </p>
      )}
      {guard === null ? null : <StatusPill {...guard} />}
    </div>
  );
}
