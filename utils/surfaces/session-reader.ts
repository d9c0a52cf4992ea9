import { ask } from '@/utils/messaging/client';
import type { Sighting } from '@/utils/pixel/capture/sighting';

/** Reads what is stored of the session that a tab records into, each part once. */
export class SessionReader {
  readonly #tabId: number;
  readonly #take: (sightings: readonly Sighting[]) => void;
  #sessionId: string | null = null;
  #after = 0;
  #reading: Promise<boolean> | undefined;
  #again = false;

  constructor(tabId: number, take: (sightings: readonly Sighting[]) => void) {
    this.#tabId = tabId;
    this.#take = take;
  }

  /**
   * Reads on to the end; while it does, another call makes it look once more. Resolves with whether
   * all that is stored was read; without an answer from the worker it was not.
   */
  read(): Promise<boolean> {
    this.#again = true;
    this.#reading ??= this.#readAll().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readAll(): Promise<boolean> {
    let isWhole = true;
    while (this.#again) {
      this.#again = false;
      const live = await ask('session.live', { tabId: this.#tabId }).catch(() => undefined);
      isWhole = live !== undefined;
      if (!live?.sessionId) continue;
      if (live.sessionId !== this.#sessionId) {
        this.#sessionId = live.sessionId;
        this.#after = 0;
      }
      const { next, done } = await readSession(live.sessionId, this.#after, this.#take);
      this.#after = next;
      isWhole = done;
    }
    return isWhole;
  }
}

/**
 * Reads a session from a place on, in parts; resolves with the place where it ended, and whether
 * that is the session's end.
 */
export async function readSession(
  sessionId: string,
  after: number,
  take: (sightings: readonly Sighting[]) => void,
): Promise<{ next: number; done: boolean }> {
  for (;;) {
    const askPart = () => ask('session.read', { sessionId, after });
    // A worker that ends in the middle of an answer is started by the next question.
    const part = await askPart()
      .catch(askPart)
      .catch(() => undefined);
    if (!part) return { next: after, done: false };
    take(part.sightings);
    after = part.next;
    if (part.done) return { next: after, done: true };
  }
}
