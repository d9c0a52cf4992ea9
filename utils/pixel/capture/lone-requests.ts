import { SAME_START_MS } from '@/utils/pixel/capture/group-sightings';
import { inOrder, type HeldRequest } from '@/utils/pixel/capture/held-request';
import { insertInOrder, placeInTime } from '@/utils/pixel/capture/place-in-time';

const startOf = ({ startedAt }: HeldRequest) => startedAt;

/**
 * Sightings that only one way has told of, put aside. Their text is that of the panel's own rows;
 * what is kept for each beside it is small.
 */
export class LoneRequests {
  readonly #families = new Map<string, HeldRequest[]>();

  put(held: HeldRequest): void {
    const family = this.#families.get(held.family);
    if (family === undefined) this.#families.set(held.family, [held]);
    else insertInOrder(family, held, inOrder);
  }

  /** Takes out one of them. */
  take(held: HeldRequest): void {
    const family = this.#families.get(held.family) ?? [];
    const place = family.indexOf(held, placeInTime(family, held.startedAt, startOf));
    if (place >= 0) family.splice(place, 1);
    if (family.length === 0) this.#families.delete(held.family);
  }

  /** Those that another way may have told of now. */
  findPartners(held: HeldRequest): HeldRequest[] {
    const family = this.#families.get(held.family);
    if (family === undefined) return [];
    const start = placeInTime(family, held.startedAt - SAME_START_MS, startOf);
    const end = placeInTime(family, held.startedAt + SAME_START_MS + 1, startOf);
    return family
      .slice(start, end)
      .filter(
        ({ source, viaServiceWorker }) =>
          source !== held.source || viaServiceWorker !== held.viaServiceWorker,
      );
  }

  /** Forgets what they said: that they were there is enough to know a partner by. */
  clear(): void {
    for (const family of this.#families.values()) {
      for (const held of family) {
        held.request = null;
        held.page = null;
      }
    }
  }
}
