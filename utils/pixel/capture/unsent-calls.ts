import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { describeUnsent } from '@/utils/pixel/capture/describe-unsent';
import type { EventCall } from '@/utils/pixel/capture/fbq-event-call';
import { documentOf, wasRevoked, type ConsentCall } from '@/utils/pixel/capture/read-consent';
import type { EventChange } from '@/utils/pixel/capture/merge-sightings';

/** So long a call may wait for its request before the list says that there was none. */
export const CALL_PATIENCE_MS = 3_000;

/** Of so many pages it is known whether they asked for consent, the latest. */
const MOST_DOCUMENTS = 500;

/** The calls that no request has followed, as rows that say so. */
export class UnsentCalls {
  /** Not followed yet, and not told. */
  readonly #waiting = new Set<EventCall>();
  readonly #told = new Map<EventCall, CapturedEvent>();
  readonly #consents = new Map<string, ConsentCall[]>();
  readonly #moved = new Set<EventCall>();

  add(call: EventCall): void {
    this.#waiting.add(call);
  }

  /** What a page says of consent also tells why calls before it were not sent. */
  addConsent(consent: ConsentCall): void {
    const name = documentOf(consent.sighting.id);
    const known = this.#consents.get(name) ?? [];
    this.#consents.delete(name);
    this.#consents.set(name, [...known, consent]);
    for (const oldest of this.#consents.keys()) {
      if (this.#consents.size <= MOST_DOCUMENTS) break;
      this.#consents.delete(oldest);
    }
    for (const call of this.#told.keys())
      if (documentOf(call.sighting.id) === name) this.#moved.add(call);
  }

  isWaiting(call: EventCall): boolean {
    return this.#waiting.has(call);
  }

  /** Whether a call has waited long enough. `now` in ms. */
  isDue(now: number): boolean {
    return [...this.#waiting].some((call) => isDue(call, now));
  }

  /** Takes note of calls that have found their request or lost it, and tells what that changes. */
  takeChanged(
    now: number,
    moved: ReadonlySet<EventCall>,
    isFollowed: (call: EventCall) => boolean,
  ): EventChange {
    const change: EventChange = { changed: [], gone: [] };
    for (const call of moved) this.#move(call, isFollowed(call), change);
    for (const call of [...this.#waiting, ...this.#moved]) {
      if (this.#told.has(call) || isDue(call, now)) this.#tell(call, change);
    }
    this.#moved.clear();
    return change;
  }

  forget(call: EventCall): void {
    this.#told.delete(call);
  }

  #move(call: EventCall, isFollowed: boolean, { gone }: EventChange): void {
    const told = this.#told.get(call);
    if (!isFollowed) {
      if (told === undefined) this.#waiting.add(call);
      return;
    }
    this.#waiting.delete(call);
    this.#moved.delete(call);
    if (told === undefined) return;
    this.#told.delete(call);
    gone.push(told.key);
  }

  #tell(call: EventCall, { changed }: EventChange): void {
    this.#waiting.delete(call);
    const before = this.#told.get(call)?.decoded;
    const { id, at, page, call: made } = call.sighting;
    const isRevoked = wasRevoked(this.#consents.get(documentOf(id)) ?? [], call.sighting);
    if (before?.kind === 'unsent' && before.consentRevoked === isRevoked) return;
    const event: CapturedEvent = {
      key: `call ${id}`,
      ids: [`calls ${id}`],
      sources: ['calls'],
      time: at,
      page,
      decoded: describeUnsent(call, isRevoked),
      call: made,
      callId: id,
    };
    this.#told.set(call, event);
    changed.push(event);
  }
}

function isDue({ sighting }: EventCall, now: number): boolean {
  return now - sighting.at >= CALL_PATIENCE_MS;
}
