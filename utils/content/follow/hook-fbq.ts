import { describeCall } from '@/utils/pixel/capture/describe-call';
import type { FbqCall } from '@/utils/pixel/capture/sighting';

type Report = (call: FbqCall) => void;
type Call = readonly unknown[];

const hooked = new WeakSet<object>();

/**
 * Follows the calls of one `fbq`. The function itself stays what it is: its two ways on are
 * followed, `callMethod` of Meta's script and the `queue` of the base code (facts, Meta, "The
 * pixel"), so that the page's copies and comparisons of it hold.
 */
export function hookFbq(fbq: object, report: Report): void {
  if (hooked.has(fbq)) return;
  hooked.add(fbq);
  /** Calls in the queue: Meta's script may hand them to `callMethod`, where they count no more. */
  let waiting: Call[] = [];
  const note = (given: ArrayLike<unknown>, queued: boolean) => {
    try {
      report(describeCall(given, queued));
    } catch {
      // Whatever this call holds, the page's own call goes on.
    }
  };
  followValue(fbq, 'callMethod', (method) => {
    if (typeof method !== 'function') return method;
    // The script empties the queue before it ends; a call that is alike and comes later is new.
    queueMicrotask(() => (waiting = []));
    return new Proxy(method, {
      apply: (target, self: unknown, given: unknown[]): unknown => {
        const known = waiting.findIndex((one) => isSameCall(one, given));
        if (known >= 0) waiting = waiting.filter((_, index) => index !== known);
        else note(given, false);
        return Reflect.apply(target, self, given);
      },
    });
  });
  followValue(fbq, 'queue', (queue) => {
    if (!Array.isArray(queue)) return queue;
    const take = (given: unknown) => {
      try {
        if (!isCall(given)) return;
        waiting.push(Array.from(given));
      } catch {
        // What answers like this is no call.
        return;
      }
      note(given, true);
    };
    queue.forEach(take);
    Reflect.defineProperty(queue, 'push', {
      configurable: true,
      writable: true,
      value: (...items: unknown[]) => {
        items.forEach(take);
        return Array.prototype.push.apply(queue, items);
      },
    });
    return queue as unknown[];
  });
}

/** Hands what a property holds now, and whatever is put into it later, through `follow`. */
function followValue(owner: object, name: string, follow: (value: unknown) => unknown): void {
  let value: unknown = Reflect.get(owner, name);
  let followed = value === undefined ? undefined : follow(value);
  Reflect.defineProperty(owner, name, {
    configurable: true,
    enumerable: true,
    get: () => followed,
    set: (next: unknown) => {
      if (next === value || next === followed) return;
      value = next;
      followed = follow(next);
    },
  });
}

const isSameCall = (one: Call, other: Call) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** More than any call of `fbq` has; what only says that it is a list may say any length. */
const MOST_ARGUMENTS = 100;

function isCall(value: unknown): value is ArrayLike<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const length: unknown = Reflect.get(value, 'length');
  return typeof length === 'number' && length <= MOST_ARGUMENTS;
}
