import { hookFbq } from '@/utils/content/follow/hook-fbq';
import { CALL_EVENT, LISTENING_EVENT, STARTED_EVENT } from '@/utils/content/follow/channel';
import type { FbqCall } from '@/utils/pixel/capture/sighting';

/** Calls that are kept for a relay that does not listen yet. */
const MOST_KEPT = 500;
const MARK = Symbol.for('pixel-courier:follower');

/**
 * Follows `fbq` in the page's own world, from before the base code where the page is new. Each call
 * is told to the relay as text; nothing of the extension is within reach here.
 */
export function followFbq(page: Window): void {
  if (Reflect.has(page, MARK)) return;
  Object.defineProperty(page, MARK, { value: true });
  const { document } = page;
  let kept: string[] = [];
  let isHeard = false;
  const tell = (detail: string) => document.dispatchEvent(new CustomEvent(CALL_EVENT, { detail }));
  const report = (call: FbqCall) => {
    const told = JSON.stringify({ at: Date.now(), call });
    if (isHeard) tell(told);
    else if (kept.length < MOST_KEPT) kept.push(told);
  };
  document.addEventListener(LISTENING_EVENT, () => {
    isHeard = true;
    kept.forEach(tell);
    kept = [];
  });
  watchName(page, report);
  document.dispatchEvent(new CustomEvent(STARTED_EVENT));
}

/** Meets `fbq` when the page makes it, and again should the page put another one in its place. */
function watchName(page: Window, report: (call: FbqCall) => void): void {
  const meet = (value: unknown) => {
    try {
      if (typeof value === 'function') hookFbq(value, report);
    } catch {
      // Whatever the page puts there is its own business, and stays as it is.
    }
  };
  let current: unknown = Reflect.get(page, 'fbq');
  meet(current);
  // False where the page has declared it with `var` before: then it is looked at again below.
  Reflect.defineProperty(page, 'fbq', {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (value: unknown) => {
      current = value;
      meet(value);
    },
  });
  // A function declaration of that name replaces what is defined above.
  const again = () => meet(Reflect.get(page, 'fbq'));
  page.document.addEventListener('DOMContentLoaded', again);
  page.addEventListener('load', again);
}
