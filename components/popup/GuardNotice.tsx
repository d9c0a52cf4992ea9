import type { PopupState } from '@/utils/messaging/popup-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface GuardNoticeProps {
  state: PopupState;
  onRebind: () => void;
  /** The page's ad account is the client's from now on. */
  onMoveAccount: () => void;
}

/** What the guards of client and ad account have to say, with the way out; nothing when all is well. */
export function GuardNotice({ state, onRebind, onMoveAccount }: GuardNoticeProps) {
  const { active, guard, accountProblem = null } = state;
  if (active === null) return null;
  if (accountProblem !== null)
    return (
      <div class="pc-popup-guard">
        <Notice tone="warn" text={accountProblem}>
          <Button onPress={onMoveAccount}>It has moved to this account</Button>
        </Notice>
      </div>
    );
  if (guard === 'wrong-location') {
    const bound = active.location === null ? 'another location' : `location ${active.location.id}`;
    return (
      <div class="pc-popup-guard">
        <Notice
          tone="bad"
          text={`${active.name} is bound to ${bound}, and this tab shows a different one. Nothing is filled here. Choose the client of this location above, or bind this client to it.`}
        >
          <Button onPress={onRebind}>Bind to this location instead</Button>
        </Notice>
      </div>
    );
  }
  if (guard === 'other-host') {
    return (
      <div class="pc-popup-guard">
        <Notice
          tone="warn"
          text={`This is the location of ${active.name}, so far used on ${active.location?.host ?? 'another address'}. Confirm that it is the same on ${state.page.host ?? 'this address'}, so that it can be filled here too.`}
        >
          <Button onPress={onRebind}>Same location</Button>
        </Notice>
      </div>
    );
  }
  if (guard === 'unbound') {
    return (
      <div class="pc-popup-guard">
        <Notice
          tone="warn"
          text={`${active.name} has no HighLevel location yet. Bind it to the one in this tab, so that nothing can be filled into another client's account.`}
        >
          <Button onPress={onRebind}>Bind to this location</Button>
        </Notice>
      </div>
    );
  }
  return null;
}
