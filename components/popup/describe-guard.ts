import type { PopupState } from '@/utils/messaging/popup-state';
import type { StatusPillProps } from '../ui/StatusPill';

/** The wrong-client guard's state in words; null without a client. */
export function describeGuard(state: PopupState): StatusPillProps | null {
  if (state.active === null) return null;
  switch (state.guard) {
    case 'matched':
      return { tone: 'good', shape: 'tick', word: 'Guard on · Location matches' };
    case 'unbound':
      return { tone: 'warn', shape: 'ring', word: 'Not bound yet' };
    case 'other-host':
      return { tone: 'warn', shape: 'ring', word: 'Same location, new address' };
    case 'wrong-location':
      return { tone: 'bad', shape: 'cross', word: 'Wrong location' };
    case 'off':
      return state.active.location === null
        ? { tone: 'plain', shape: 'ring', word: 'Not bound to a location yet' }
        : { tone: 'plain', shape: 'tick', word: 'Guard on · No location in this tab' };
  }
}
