import { SAME_START_MS } from '@/utils/pixel/capture/group-sightings';
import type { HeldRequest } from '@/utils/pixel/capture/held-request';
import type { MergedRequest } from '@/utils/pixel/capture/merge-requests';
import { placeInTime } from '@/utils/pixel/capture/place-in-time';

/** What was made of a group of sightings, and of what exactly. */
export interface JoinedGroup {
  of: string;
  held: readonly HeldRequest[];
  /** null where the person has cleared all that was seen of it. */
  merged: MergedRequest | null;
}

/**
 * Sightings of one method and address that may belong together: each started within
 * `SAME_START_MS` of the next, and none of another window did.
 */
export interface RequestWindow {
  from: number;
  to: number;
  held: HeldRequest[];
  /** As told last, by the keys of requests. */
  joined: Map<string, JoinedGroup>;
}

const endOf = ({ to }: RequestWindow) => to;

/** Adds a sighting to the windows of its family, which are in the order of time. */
export function openWindow(
  windows: RequestWindow[],
  held: HeldRequest,
): { window: RequestWindow; swallowed: RequestWindow[] } {
  const { startedAt } = held;
  const first = placeInTime(windows, startedAt - SAME_START_MS, endOf);
  let end = first;
  while ((windows[end]?.from ?? Infinity) <= startedAt + SAME_START_MS) end += 1;
  const [near, ...swallowed] = windows.slice(first, end);
  const window: RequestWindow = near ?? {
    from: startedAt,
    to: startedAt,
    held: [],
    joined: new Map(),
  };
  for (const other of swallowed) {
    for (const one of other.held) window.held.push(one);
    for (const [key, group] of other.joined) window.joined.set(key, group);
    window.to = other.to;
  }
  window.held.push(held);
  window.from = Math.min(window.from, startedAt);
  window.to = Math.max(window.to, startedAt);
  windows.splice(first, end - first, window);
  return { window, swallowed };
}
