import { refreshCookies } from './cookies.ts';
import { eventParameters } from './event-parameters.ts';
import { Locks } from './locks.ts';
import type { DataProcessing, PixelCall, PixelState } from './pixel-state.ts';
import { sendEvent } from './send.ts';

/**
 * The commands of `fbq`. Events wait in order while the page has no consent or a configuration is
 * still under way; a command that makes no sense is ignored, as the real script only warns.
 */
export class Commands {
  readonly pixels = new Map<string, PixelState>();
  readonly locks = new Locks(() => this.drain());
  readonly #startedAt = Date.now();
  readonly #agents = new Map<string, string>();
  readonly #manualSetup = new Set<string>();
  #waiting: PixelCall[] = [];
  #dataProcessing: DataProcessing | undefined;
  #onInit: (id: string) => void;
  #isTopicsSent = false;

  constructor(onInit: (id: string) => void) {
    this.#onInit = onInit;
  }

  run(args: unknown[]): void {
    const [command, a, b, c, d] = args;
    if (command === 'init') this.#init(textOf(a), recordOf(b), recordOf(c));
    else if (command === 'track' || command === 'trackCustom') {
      for (const pixel of this.pixels.values()) this.#fire(pixel, textOf(a), b, c);
    } else if (command === 'trackSingle' || command === 'trackSingleCustom') {
      const pixel = this.pixels.get(textOf(a));
      if (pixel) this.#fire(pixel, textOf(b), c, d, command === 'trackSingle' ? 1 : 2);
    } else if (command === 'consent') {
      if (a === 'revoke') this.locks.lock('consent');
      if (a === 'grant') this.locks.unlock('consent');
    } else if (command === 'dataProcessingOptions' && Array.isArray(a)) {
      this.#dataProcessing = { options: a.map(String), country: b, state: c };
    } else if (command === 'set') this.#set(textOf(a), b, textOf(c));
  }

  /** An event that the script itself fires on every pixel. */
  fireAutomatic(pixel: PixelState, name: string, data: Record<string, unknown>): void {
    this.#fire(pixel, name, data, undefined, 3);
  }

  drain(): void {
    if (this.locks.isWaiting()) return;
    const calls = this.#waiting;
    this.#waiting = [];
    for (const call of calls) {
      if (this.locks.isBlocked(call.pixel.id)) this.#waiting.push(call);
      else this.#send(call);
    }
  }

  #init(id: string, userData: Record<string, unknown>, options: Record<string, unknown>): void {
    if (id === '' || this.pixels.has(id)) return;
    const own = this.#agents.get(id) ?? this.#agents.get('');
    this.pixels.set(id, {
      id,
      userData,
      agent: typeof options['agent'] === 'string' ? options['agent'] : own,
      autoConfig: !this.#manualSetup.has(id),
      sent: 0,
      lastPageView: undefined,
      features: new Set(),
    });
    this.#onInit(id);
  }

  #set(name: string, value: unknown, pixelId: string): void {
    if (name === 'agent') this.#agents.set(pixelId, textOf(value));
    if (name === 'autoConfig' && (value === false || value === 'false')) {
      this.#manualSetup.add(pixelId);
    }
  }

  /** The event ID counts only where it is passed beside the data, not in it (facts, Meta). */
  #fire(
    pixel: PixelState,
    name: string,
    data: unknown,
    options: unknown,
    callKind?: 1 | 2 | 3,
  ): void {
    if (name === '') return;
    const eventId = textOf(recordOf(options)['eventID']);
    this.#waiting.push({
      pixel,
      name,
      data: recordOf(data),
      eventId: eventId === '' ? undefined : eventId,
      callKind,
    });
    this.drain();
  }

  #send(call: PixelCall): void {
    const { pixel } = call;
    if (call.name === 'PageView') {
      if (pixel.lastPageView === location.href) return;
      pixel.lastPageView = location.href;
    }
    const now = Date.now();
    const cookies = refreshCookies(now);
    this.#sendTopics(pixel.id);
    sendEvent(
      eventParameters(call, {
        now,
        startedAt: this.#startedAt,
        cookies,
        dataProcessing: this.#dataProcessing,
      }),
    );
    pixel.sent++;
  }

  /** Once a page; it is no event (seen in recordings, 2.9.252). */
  #sendTopics(id: string): void {
    if (this.#isTopicsSent) return;
    this.#isTopicsSent = true;
    const url = `https://www.facebook.com/privacy_sandbox/topics/registration/?id=${id}`;
    void fetch(url, { mode: 'no-cors', keepalive: true }).catch(() => undefined);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
