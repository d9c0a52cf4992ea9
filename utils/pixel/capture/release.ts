import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { SightingLog } from '@/utils/pixel/capture/merge-sightings';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import type { Seen } from '@/utils/pixel/rows/event-feed';
import type { Captured } from '@/utils/pixel/told';

/** DevTools tells of a request when it has ended; so long the watch's own sighting waits for it. */
const WAIT_FOR_DEVTOOLS_MS = 1_500;
/** An answer that has not come after this long is no reason to hide the request. */
const WAIT_FOR_OUTCOME_MS = 5_000;
/** Of at least so many rows it is known what was told of them: older ones that change are told of again. */
const MOST_REMEMBERED = 4_000;

/** What is to be shown, as `EventBatch` has it: one of `seen` for each of `decoded`. */
export interface Released {
  decoded: Captured[];
  seen: Required<Seen>[];
}

interface Item {
  captured: Captured;
  seen: Required<Seen>;
  time: number;
}

/**
 * Lets each event of the merged list out when it is known as well as it will soon be: what DevTools
 * saw at once, what only the watch saw a moment later, a call without a request when it has waited
 * long enough, a warning as it comes. When more is learnt of it later (another way saw it too, its
 * request ended, the call was sent after all), it comes again under the same key.
 */
export class EventRelease {
  readonly #log: SightingLog;
  /** Row keys by the names of sightings. */
  readonly #keyOf = new Map<string, string>();
  /** Which event a row shows, by its key, where that is not the row's own. */
  readonly #ownerOf = new Map<string, string>();
  /** Keys of events that are no more. */
  readonly #gone = new Set<string>();
  /** What was told last of the latest rows. */
  readonly #stateOf = new Map<string, string>();
  readonly #waiting = new Map<string, { event: CapturedEvent; since: number }>();
  /** Rows of calls that no request has followed yet, by the call's name; the latest. */
  readonly #unsent = new Map<string, string>();
  /** Names of all warnings there were. */
  readonly #warned = new Set<string>();
  #warnings: Extract<Sighting, { kind: 'warning' }>[] = [];
  #isNew = false;

  /** `mostHeld`: as of `SightingLog`. */
  constructor(mostHeld?: number) {
    this.#log = new SightingLog(mostHeld);
  }

  add(sightings: readonly Sighting[]): void {
    this.#log.add(sightings);
    this.#isNew ||= sightings.length > 0;
    for (const one of sightings) if (one.kind === 'warning') this.#warnings.push(one);
  }

  /**
   * What is new or has changed, in the order of time. `now` in ms. Without patience what still waits
   * for another witness comes, too; a call that may yet be sent does not.
   */
  take(now: number, hasPatience = true): Released {
    const ready = this.#takeWarnings();
    // With nothing new only a call may have waited long enough.
    if (this.#isNew || this.#log.isDue(now)) this.#sort(now, ready);
    this.#isNew = false;
    for (const { event, since } of [...this.#waiting.values()]) {
      if (hasPatience && !isReady(event, now - since, now)) continue;
      this.#show(event, ready);
    }
    ready.sort((one, other) => one.time - other.time || (one.seen.key < other.seen.key ? -1 : 1));
    return {
      decoded: ready.map(({ captured }) => captured),
      seen: ready.map(({ seen }) => seen),
    };
  }

  /** The list was cleared: lets go of what only its rows need. None of them comes back by it. */
  clear(): void {
    this.#log.clear();
  }

  #sort(now: number, ready: Item[]): void {
    const { changed, gone } = this.#log.takeChanged(now);
    for (const key of gone) {
      this.#waiting.delete(key);
      this.#gone.add(key);
    }
    for (const { key } of changed) this.#gone.delete(key);
    for (const event of changed) {
      const isShown = event.ids.some((id) => this.#keyOf.has(id));
      if (isShown || event.decoded.kind === 'unsent') this.#show(event, ready);
      else {
        const since = this.#waiting.get(event.key)?.since ?? now;
        this.#waiting.set(event.key, { event, since });
      }
    }
  }

  #show(event: CapturedEvent, ready: Item[]): void {
    const { ids, sources, decoded, time } = event;
    this.#waiting.delete(event.key);
    const key = this.#nameRow(event);
    for (const id of ids) this.#keyOf.set(id, key);
    if (key !== event.key) this.#ownerOf.set(key, event.key);
    const state = stateOf(event);
    if (this.#stateOf.get(key) === state) return;
    remember(this.#stateOf, key, state);
    ready.push({ captured: decoded, seen: { key, sources }, time });
  }

  /** A call that is sent after all takes its row along: the first event that it makes. */
  #nameRow({ key, ids, decoded, callId }: CapturedEvent): string {
    const names = ids.flatMap((id) => this.#keyOf.get(id) ?? []);
    if (decoded.kind === 'unsent') {
      const [own = key] = names;
      if (callId !== null) remember(this.#unsent, callId, own);
      return own;
    }
    const known =
      names.find((row) => this.#ownerIn(row) === key) ??
      names.find((row) => this.#isRowFor(row, key));
    const row = callId === null ? undefined : this.#unsent.get(callId);
    if (callId === null || row === undefined || known !== undefined)
      return known ?? this.#newRow(key);
    // Should the event turn out to be another call's, this one is in need of a row again.
    this.#keyOf.set(`calls ${callId}`, `${row} again`);
    this.#unsent.delete(callId);
    return row;
  }

  /** Key of the event that a row shows. */
  #ownerIn(row: string): string {
    return this.#ownerOf.get(row) ?? row;
  }

  /**
   * Alike requests may turn out to be paired otherwise than they were shown: what one of them was
   * seen by then belongs to another, and the row stays with the event that it shows.
   */
  #isRowFor(row: string, key: string): boolean {
    const owner = this.#ownerIn(row);
    // Of a request that was forgotten only its first event is told to be no more.
    const [request = ''] = owner.split('/');
    return owner === key || this.#gone.has(owner) || this.#gone.has(request);
  }

  #newRow(key: string): string {
    let row = key;
    while (!this.#isRowFor(row, key) && (row === key || this.#ownerOf.has(row))) row += ' again';
    return row;
  }

  #takeWarnings(): Item[] {
    const fresh = this.#warnings;
    this.#warnings = [];
    return fresh.flatMap(({ id, at, page, warning, source }) => {
      const key = `warning ${id}`;
      if (this.#warned.has(id)) return [];
      this.#warned.add(id);
      const captured: Captured = { kind: 'warning', ...warning, page, time: at };
      return { captured, seen: { key, sources: [source] }, time: at };
    });
  }
}

/** Adds to a map, and now and then forgets the oldest: finding them is dear where many are gone. */
function remember(map: Map<string, string>, key: string, value: string): void {
  map.delete(key);
  map.set(key, value);
  if (map.size < 2 * MOST_REMEMBERED) return;
  for (const oldest of map.keys()) {
    if (map.size <= MOST_REMEMBERED) break;
    map.delete(oldest);
  }
}

/** What of an event a row shows and may still change. */
function stateOf({ sources, decoded }: CapturedEvent): string {
  if (decoded.kind === 'unsent') return `unsent ${decoded.consentRevoked}`;
  const { status, error, body, viaServiceWorker } = decoded.request;
  return `${sources.join()} ${status} ${error} ${body?.length ?? ''} ${viaServiceWorker ?? ''}`;
}

function isReady({ sources, decoded }: CapturedEvent, waited: number, now: number): boolean {
  if (sources.includes('devtools') || decoded.kind === 'unsent') return true;
  const { startedAt, status, error } = decoded.request;
  // From a stored session: nobody else will tell of it any more.
  if (now - startedAt > WAIT_FOR_OUTCOME_MS) return true;
  return waited >= WAIT_FOR_DEVTOOLS_MS && (status !== null || error !== null);
}
