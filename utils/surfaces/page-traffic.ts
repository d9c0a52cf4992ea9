import type { Released } from '@/utils/pixel/capture/release';
import type { CapturedRequest, Decoded } from '@/utils/pixel/pixel-event';
import { isTold, type Captured, type Told } from '@/utils/pixel/told';

/** Of one page; what more could there be to learn from later ones. */
const MOST_KEPT = 500;

/** What the page on screen has sent and told. */
export class PageTraffic {
  #all = new Map<string, Captured>();
  /** What was sent and told before the page on screen began. */
  #past: ReadonlySet<string> = new Set();

  /** What comes again takes its own place; what the page before has sent is none of this one's. */
  take({ decoded, seen }: Released): void {
    decoded.forEach((one, index) => {
      const key = seen[index]?.key ?? '';
      if (!this.#past.has(key)) this.#all.set(key, one);
    });
    for (const key of this.#all.keys()) {
      if (this.#all.size <= MOST_KEPT) break;
      this.#all.delete(key);
    }
  }

  /** Another page begins. */
  clear(): void {
    this.#past = new Set(this.#all.keys());
    this.#all = new Map();
  }

  get decoded(): Decoded[] {
    return [...this.#all.values()].flatMap((one) => (isTold(one) ? [] : one));
  }

  get told(): Told[] {
    return [...this.#all.values()].filter(isTold);
  }

  /** The requests, those of a batch each for itself. */
  get requests(): CapturedRequest[] {
    return this.decoded.map(({ request }) => request);
  }

  /** Calls that no request followed. */
  get unsentCount(): number {
    return this.told.filter(({ kind }) => kind === 'unsent').length;
  }
}
