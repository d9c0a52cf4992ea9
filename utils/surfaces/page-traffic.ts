import { EARLIEST_TIME } from '@/utils/pixel/earliest-time';
import type { Released } from '@/utils/pixel/capture/release';
import type { CapturedRequest, Decoded } from '@/utils/pixel/pixel-event';
import { isTold, type Captured, type Told } from '@/utils/pixel/told';

/** Of one page; what more could there be to learn from later ones. */
const MOST_KEPT = 500;

/** Clocks of a page and of the browser tick a little apart, in ms. */
const CLOCK_SLACK_MS = 20;

/** When the pixel was started that sent it; where that is not told, when it was sent or called. */
function timeOf(captured: Captured): number {
  if (isTold(captured)) return captured.time;
  const own = captured.kind === 'event' ? captured.event.parameters : [];
  const times = [Number(own.find(([name]) => name === 'it')?.[1]), captured.request.startedAt];
  // What nobody dated is taken for this page's.
  return times.find((time) => time > EARLIEST_TIME) ?? Infinity;
}

/** What the page on screen has sent and told. */
export class PageTraffic {
  #all = new Map<string, Captured>();
  /** What was sent and told before the page on screen began. */
  #past: ReadonlySet<string> = new Set();
  #beganAt: number | null = null;
  #isDated = false;

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

  /** Whether it was told when the page began. */
  get isDated(): boolean {
    return this.#isDated;
  }

  /**
   * The page on screen began then, in ms since 1970. What was sent or called before is of another
   * page, and is only told of late: a request that was made when that page was left, a call that
   * nothing followed, what was watched before the panel was open. null: nobody knows.
   */
  date(beganAt: number | null): void {
    this.#beganAt = beganAt;
    this.#isDated = true;
  }

  /** Another page begins. */
  clear(): void {
    this.#beganAt = null;
    this.#isDated = false;
    this.#past = new Set(this.#all.keys());
    this.#all = new Map();
  }

  get decoded(): Decoded[] {
    return this.#own.flatMap((one) => (isTold(one) ? [] : one));
  }

  get told(): Told[] {
    return this.#own.filter(isTold);
  }

  get #own(): Captured[] {
    const all = [...this.#all.values()];
    const beganAt = this.#beganAt;
    return beganAt === null ? all : all.filter((one) => timeOf(one) >= beganAt - CLOCK_SLACK_MS);
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
