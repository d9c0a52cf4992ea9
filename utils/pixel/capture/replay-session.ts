import { EventRelease } from '@/utils/pixel/capture/release';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { EventStore } from '@/utils/pixel/rows/event-store';

/**
 * Plays a stored session again by its own clock, part by part as it was recorded: no part takes
 * longer than it did then.
 */
export class SessionReplay {
  readonly #release = new EventRelease();
  readonly #store = new EventStore();
  /** In ms since 1970. */
  #clock = -Infinity;

  take(sightings: readonly Sighting[]): void {
    this.#release.add(sightings);
    for (const { at } of sightings) this.#clock = Math.max(this.#clock, at);
    this.#show(this.#clock);
  }

  /** All events of the session. */
  end(): EventStore {
    // Nothing more will come: what waits for another witness has waited long enough.
    this.#show(Infinity);
    return this.#store;
  }

  #show(now: number): void {
    this.#store.take({ ...this.#release.take(now), testEvents: null });
  }
}
