import { describeUnsent } from '@/utils/pixel/capture/describe-unsent';
import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { SightingLog } from '@/utils/pixel/capture/merge-sightings';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import type { Decoded } from '@/utils/pixel/pixel-event';

/** DevTools tells of a request when it has ended; so long the watch's own sighting waits for it. */
const WAIT_FOR_DEVTOOLS_MS = 1_500;
/** An answer that has not come after this long is no reason to hide the request. */
const WAIT_FOR_OUTCOME_MS = 5_000;

/**
 * Lets each event of the merged list out once, when it is known as well as it will be: what
 * DevTools saw at once, what only the watch saw a moment later, a call without a request when it
 * has waited long enough.
 */
export class EventRelease {
  readonly #log = new SightingLog();
  readonly #let = new Set<string>();
  readonly #waiting = new Map<string, { event: CapturedEvent; since: number }>();

  add(sightings: readonly Sighting[]): void {
    this.#log.add(sightings);
  }

  /** Events to be shown now, each for the first and only time. `now` in ms. */
  take(now: number): Decoded[] {
    for (const event of this.#log.takeChanged()) {
      if (event.ids.some((id) => this.#let.has(id))) this.#note(event);
      else {
        const since = this.#waiting.get(event.key)?.since ?? now;
        this.#waiting.set(event.key, { event, since });
      }
    }
    const ready: CapturedEvent[] = [];
    for (const [key, { event, since }] of this.#waiting) {
      if (!isReady(event, now - since, now)) continue;
      this.#waiting.delete(key);
      if (!event.ids.some((id) => this.#let.has(id))) ready.push(event);
      this.#note(event);
    }
    for (const event of this.#log.listUnsent(now)) {
      if (event.ids.some((id) => this.#let.has(id))) continue;
      ready.push(event);
      this.#note(event);
    }
    ready.sort((one, other) => one.time - other.time || (one.key < other.key ? -1 : 1));
    return ready.flatMap((event) => event.decoded ?? describeUnsent(event) ?? []);
  }

  #note({ ids }: CapturedEvent): void {
    for (const id of ids) this.#let.add(id);
  }
}

function isReady({ sources, decoded }: CapturedEvent, waited: number, now: number): boolean {
  if (sources.includes('devtools') || decoded === null) return true;
  const { startedAt, status, error } = decoded.request;
  // From a stored session: nobody else will tell of it any more.
  if (now - startedAt > WAIT_FOR_OUTCOME_MS) return true;
  return waited >= WAIT_FOR_DEVTOOLS_MS && (status !== null || error !== null);
}
