import { groupSightings } from '@/utils/pixel/capture/group-sightings';
import { holdRequest, inOrder, nameOf, type HeldRequest } from '@/utils/pixel/capture/held-request';
import { joinRequest } from '@/utils/pixel/capture/join-request';
import { LoneRequests } from '@/utils/pixel/capture/lone-requests';
import { placeInTime } from '@/utils/pixel/capture/place-in-time';
import {
  openWindow,
  type JoinedGroup,
  type RequestWindow,
} from '@/utils/pixel/capture/request-window';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import type {
  CaptureSource,
  OutcomeSighting,
  RequestSighting,
} from '@/utils/pixel/capture/sighting';
import { decodeRequest } from '@/utils/pixel/decode';
import type { Decoded } from '@/utils/pixel/pixel-event';

/** A request as all ways of capture together saw it. */
export interface MergedRequest {
  key: string;
  /** Its sightings, as "source id". */
  ids: readonly string[];
  sources: readonly CaptureSource[];
  page: string | null;
  decoded: readonly Decoded[];
}

/** So many sightings are merged anew together; of alike requests without a pause, the latest. */
const MOST_TOGETHER = 400;

/**
 * Merges what DevTools and the watch saw of the same requests. What is told does not depend on the
 * order in which it was added, as long as what belongs together comes within the latest `mostOpen`
 * sightings. What came before is put aside: of a pair only its names are kept, so that it is
 * known when it is handed in again; one alone still finds its partner.
 */
export class RequestMerger {
  readonly #mostOpen: number;
  /** Every sighting there was, by its name; null when nothing more can come of it. */
  readonly #known = new Map<string, HeldRequest | null>();
  readonly #families = new Map<string, RequestWindow[]>();
  /** All windows, those that have not changed for longest first. */
  readonly #windows = new Map<RequestWindow, string>();
  #openCount = 0;
  readonly #lone = new LoneRequests();
  /** By the name of the request's sighting. */
  readonly #outcomes = new Map<string, OutcomeSighting[]>();
  #changed = new Set<RequestWindow>();

  constructor(mostOpen: number) {
    this.#mostOpen = mostOpen;
  }

  /** Hands in a request; one that was handed in before changes nothing. */
  add(sighting: RequestSighting): void {
    const name = nameOf(sighting);
    if (this.#known.has(name)) return;
    const held = holdRequest(sighting, name);
    this.#known.set(name, held);
    this.#open(held);
    for (const partner of this.#lone.findPartners(held)) this.#openAgain(partner);
  }

  /** Hands in how a watched request ended, before or after the request itself. */
  end(outcome: OutcomeSighting): void {
    const name = nameOf(outcome);
    const held = this.#known.get(name);
    if (held === null || (held?.isOpen === false && hasEnded(held))) return;
    const all = this.#outcomes.get(name) ?? [];
    const { at, status, error } = outcome;
    if (all.some((one) => one.at === at && one.status === status && one.error === error)) return;
    this.#outcomes.set(
      name,
      [...all, outcome].sort((one, other) => one.at - other.at),
    );
    if (held === undefined) this.#forgetOutcomes();
    else if (held.isOpen) this.#touch(this.#windowOf(held), held.family);
    else this.#openAgain(held);
  }

  /** Requests that are new or not what they were, and the keys of those that are no more. */
  takeChanged(): { changed: MergedRequest[]; gone: string[] } {
    const changed: MergedRequest[] = [];
    const gone = new Set<string>();
    for (const window of this.#changed) this.#merge(window, changed, gone);
    for (const { key } of changed) gone.delete(key);
    for (const window of this.#changed) {
      if (window.held.length > MOST_TOGETHER) this.#putAside(window, MOST_TOGETHER / 2);
    }
    this.#changed = new Set();
    for (const window of this.#windows.keys()) {
      if (this.#openCount <= this.#mostOpen) break;
      this.#putAside(window, 0);
    }
    return { changed, gone: [...gone] };
  }

  /** Lets go of what was said in requests that were put aside; none of them is told of again. */
  clear(): void {
    this.#lone.clear();
  }

  #open(held: HeldRequest): RequestWindow {
    held.isOpen = true;
    const { family } = held;
    let windows = this.#families.get(family);
    if (windows === undefined) this.#families.set(family, (windows = []));
    const { window, swallowed } = openWindow(windows, held);
    for (const other of swallowed) {
      this.#windows.delete(other);
      this.#changed.delete(other);
    }
    this.#openCount += 1;
    this.#touch(window, family);
    return window;
  }

  #openAgain(held: HeldRequest): void {
    this.#lone.take(held);
    const before = { of: '', held: [held], merged: null };
    this.#open(held).joined.set(keyOf([held]), before);
  }

  #touch(window: RequestWindow, family: string): void {
    this.#windows.delete(window);
    this.#windows.set(window, family);
    this.#changed.add(window);
  }

  #windowOf({ family, startedAt }: HeldRequest): RequestWindow {
    const windows = this.#families.get(family) ?? [];
    const window = windows[placeInTime(windows, startedAt, ({ to }) => to)];
    if (window === undefined) throw new Error('An open sighting stands in no window.');
    return window;
  }

  #merge(window: RequestWindow, changed: MergedRequest[], gone: Set<string>): void {
    const [only] = window.held;
    // So it is with most: a request of its own, told of for the first time.
    if (only !== undefined && window.held.length === 1 && window.joined.size === 0) {
      const key = keyOf(window.held);
      const group = this.#join(key, [only], undefined);
      window.joined.set(key, group);
      if (group.merged !== null) changed.push(group.merged);
      return;
    }
    const before = window.joined;
    window.joined = new Map();
    for (const held of groupSightings(window.held)) {
      const key = keyOf(held);
      const known = before.get(key);
      const group = this.#join(key, held, known);
      window.joined.set(key, group);
      if (group !== known && group.merged !== null) changed.push(group.merged);
    }
    for (const key of before.keys()) if (!window.joined.has(key)) gone.add(key);
  }

  #join(key: string, held: readonly HeldRequest[], known: JoinedGroup | undefined): JoinedGroup {
    const outcomes = held.flatMap(({ name }) => this.#outcomes.get(name) ?? []);
    const ids = held.map(({ name }) => name);
    const of = `${ids.join('\n')}\n${outcomes.length}`;
    if (known?.of === of) return known;
    const request = joinRequest(
      held.flatMap((one) => one.request ?? []),
      outcomes,
    );
    if (request === undefined) return { of, held, merged: null };
    const merged: MergedRequest = {
      key,
      ids,
      sources: [...new Set(held.map(({ source }) => source))],
      page: held.find(({ page }) => page !== null)?.page ?? null,
      decoded: decodeRequest(request),
    };
    return { of, held, merged };
  }

  /** Puts aside what is oldest of a window, until `most` sightings are left in it. */
  #putAside(window: RequestWindow, most: number): void {
    const groups = [...window.joined].sort(
      (
        [
          ,
          {
            held: [one],
          },
        ],
        [
          ,
          {
            held: [other],
          },
        ],
      ) => (one && other ? inOrder(one, other) : 0),
    );
    let left = window.held.length;
    for (const [key, group] of groups) {
      if (left <= most) break;
      left -= group.held.length;
      window.joined.delete(key);
      this.#putGroupAside(group);
    }
    this.#openCount -= window.held.length - left;
    window.held = window.held.filter(({ isOpen }) => isOpen);
    if (left > 0) {
      window.from = Math.min(...window.held.map(({ startedAt }) => startedAt));
      window.to = Math.max(...window.held.map(({ startedAt }) => startedAt));
    } else this.#closeWindow(window);
  }

  #putGroupAside({ held, merged }: JoinedGroup): void {
    for (const one of held) {
      one.isOpen = false;
      this.#outcomes.delete(one.name);
      if (held.length > 1) this.#known.set(one.name, null);
      else {
        one.request = merged?.decoded[0]?.request ?? null;
        this.#lone.put(one);
      }
    }
  }

  #closeWindow(window: RequestWindow): void {
    const family = this.#windows.get(window) ?? '';
    this.#windows.delete(window);
    const windows = this.#families.get(family) ?? [];
    windows.splice(windows.indexOf(window), 1);
    if (windows.length === 0) this.#families.delete(family);
  }

  /** Of outcomes whose request has not come, and may never come, only the latest are kept. */
  #forgetOutcomes(): void {
    for (const name of this.#outcomes.keys()) {
      if (this.#outcomes.size <= 2 * this.#mostOpen) break;
      if (!this.#known.has(name)) this.#outcomes.delete(name);
    }
  }
}

function hasEnded({ request }: HeldRequest): boolean {
  return request !== null && (request.status !== null || request.error !== null);
}

/** The watch sees a request first, so it keeps its name once DevTools has seen it as well. */
function keyOf(held: readonly HeldRequest[]): string {
  return shortHash((held.find(({ source }) => source === 'watch') ?? held[0])?.name ?? '');
}
