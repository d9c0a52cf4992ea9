import { ask } from '@/utils/messaging/client';
import type { Sighting } from '@/utils/pixel/capture/sighting';

/** Reads what is stored of the session that a tab records into, each part once. */
export class SessionReader {
  readonly #tabId: number;
  readonly #take: (sightings: readonly Sighting[]) => void;
  #sessionId: string | null = null;
  #after = 0;
  #reading: Promise<void> | undefined;
  #again = false;

  constructor(tabId: number, take: (sightings: readonly Sighting[]) => void) {
    this.#tabId = tabId;
    this.#take = take;
  }

  /** Reads on to the end; while it does, another call makes it look once more. */
  read(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#readAll().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const live = await ask('session.live', { tabId: this.#tabId }).catch(() => undefined);
      if (!live?.sessionId) continue;
      if (live.sessionId !== this.#sessionId) {
        this.#sessionId = live.sessionId;
        this.#after = 0;
      }
      this.#after = await readSession(live.sessionId, this.#after, this.#take);
    }
  }
}

/** Reads a session from a place to its end, in parts; resolves with the place where it ended. */
export async function readSession(
  sessionId: string,
  after: number,
  take: (sightings: readonly Sighting[]) => void,
): Promise<number> {
  for (;;) {
    const askPart = () => ask('session.read', { sessionId, after });
    // A worker that ends in the middle of an answer is started by the next question.
    const part = await askPart()
      .catch(askPart)
      .catch(() => undefined);
    if (!part) return after;
    take(part.sightings);
    after = part.next;
    if (part.done) return after;
  }
}
