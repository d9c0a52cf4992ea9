import { ChevronRight } from 'lucide';
import { describeProgress } from '@/utils/client/apply-list';
import type { PopupState } from '@/utils/messaging/popup-state';
import { Icon } from '../ui/Icon';
import { ApplyProgress } from './ApplyProgress';
import { ApplyStart } from './ApplyStart';

/** What the person can ask for here. */
export interface ApplyCallbacks {
  onApplyStart: (urls: string[]) => void;
  onApplyResume: (url: string | null) => void;
  onApplyStop: () => void;
  onApplyClear: () => void;
}

export interface ApplyToManyProps {
  client: NonNullable<PopupState['active']>;
  on: ApplyCallbacks;
}

/** Putting one client's settings into several places, one after another. */
export function ApplyToMany({ client, on }: ApplyToManyProps) {
  const { applyList = null, seenPlaces = [], location } = client;
  return (
    <details
      class="pc-settings"
      open={applyList?.items.some(({ state }) => state === 'left') === true}
    >
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Apply to several pages…</span>
        <span class="pc-muted pc-settings-summary">
          {applyList === null ? '' : describeProgress(applyList)}
        </span>
      </summary>
      {location === null ? (
        <p class="pc-muted pc-apply-none">
          Fill one page by hand first. That binds {client.name} to its HighLevel location.
        </p>
      ) : applyList === null ? (
        <ApplyStart seenPlaces={seenPlaces} onStart={on.onApplyStart} />
      ) : (
        <ApplyProgress
          list={applyList}
          onStop={on.onApplyStop}
          onResume={on.onApplyResume}
          onClear={on.onApplyClear}
        />
      )}
    </details>
  );
}
