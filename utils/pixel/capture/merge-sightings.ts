import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { describeUnsent } from '@/utils/pixel/capture/describe-unsent';
import { readEventCall, type EventCall } from '@/utils/pixel/capture/fbq-event-call';
import { matchCalls } from '@/utils/pixel/capture/match-calls';
import { RequestMerger, type MergedRequest } from '@/utils/pixel/capture/merge-requests';
import { readConsent, wasRevoked, type ConsentCall } from '@/utils/pixel/capture/read-consent';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import type { Captured } from '@/utils/pixel/told';
import { withoutCopies } from '@/utils/pixel/without-copies';

/** So long a call may wait for its request before the list says that there was none. */
export const CALL_PATIENCE_MS = 3_000;

/**
 * The one list of events that all ways of capture make together. It depends on what was added and
 * on the time it is asked for at, never on the order in which anything came in.
 */
export class SightingLog {
  readonly #requests = new RequestMerger();
  readonly #calls = new Map<string, EventCall>();
  readonly #consents = new Map<string, ConsentCall>();
  /** The events given out before: one that has not changed stays the same object. */
  #given = new Map<string, CapturedEvent>();
  #listedAt = -Infinity;

  add(sightings: readonly Sighting[]): void {
    for (const one of sightings) {
      if (one.kind === 'request') this.#requests.add(one);
      else if (one.kind === 'outcome') this.#requests.end(one);
      else if (one.kind === 'call' && !this.#calls.has(one.id)) {
        const call = readEventCall(one);
        const consent = readConsent(one);
        if (call) this.#calls.set(one.id, call);
        if (consent) this.#consents.set(one.id, consent);
      }
    }
  }

  /**
   * Events that may have changed since this was asked last. Where no calls are followed the cost is
   * theirs alone; otherwise all are gone through, because any of them may have found its call.
   */
  takeChanged(now: number): CapturedEvent[] {
    const changed = this.#requests.takeChanged();
    if (this.#calls.size === 0) return changed.flatMap(eventsOf);
    const before = this.#given;
    return this.list(now).filter((one) => before.get(one.key) !== one);
  }

  /** Whether a call has waited long enough since the events were listed last. */
  isDue(now: number): boolean {
    return [...this.#calls.values()].some(({ sighting }) => {
      const end = sighting.at + CALL_PATIENCE_MS;
      return end > this.#listedAt && end <= now;
    });
  }

  /** The events, oldest first. `now` in ms: a call that is younger may still get its request. */
  list(now: number): CapturedEvent[] {
    this.#listedAt = now;
    const made = this.#listRequests();
    const calls = [...this.#calls.values()];
    if (calls.length > 0) {
      const events = made.flatMap(({ decoded, page }) =>
        decoded.kind === 'event' ? [{ event: decoded.event, page }] : [],
      );
      const matched = matchCalls(events, calls);
      for (const [index, one] of made.entries()) {
        const call = one.decoded.kind === 'event' ? matched.get(one.decoded.event) : undefined;
        if (call) made[index] = withCall(one, call);
      }
      const done = new Set(matched.values());
      for (const call of calls) {
        if (!done.has(call) && now - call.sighting.at >= CALL_PATIENCE_MS)
          made.push(this.#callOnly(call));
      }
    }
    const given = new Map<string, CapturedEvent>();
    for (const one of made) given.set(one.key, keepOld(this.#given.get(one.key), one));
    this.#given = given;
    return [...given.values()].sort(
      (one, other) => one.time - other.time || (one.key < other.key ? -1 : 1),
    );
  }

  #listRequests(): CapturedEvent[] {
    const all = this.#requests.list().flatMap(eventsOf);
    all.sort((one, other) => one.time - other.time || (one.key < other.key ? -1 : 1));
    const kept = new Set<Captured>(
      withoutCopies(all.flatMap(({ decoded }) => (decoded.kind === 'unsent' ? [] : decoded))),
    );
    return all.filter(({ decoded }) => kept.has(decoded));
  }

  #callOnly(asked: EventCall): CapturedEvent {
    const { id, at, page, call } = asked.sighting;
    const key = `call ${id}`;
    const consentRevoked = wasRevoked([...this.#consents.values()], asked.sighting);
    const before = this.#given.get(key);
    if (before?.decoded.kind === 'unsent' && before.decoded.consentRevoked === consentRevoked)
      return before;
    const decoded = describeUnsent(asked, consentRevoked);
    const ids = [`calls ${id}`];
    return { key, ids, sources: ['calls'], time: at, page, decoded, call, callId: id };
  }
}

/** The list that these sightings make. */
export function mergeSightings(sightings: readonly Sighting[], now: number): CapturedEvent[] {
  const log = new SightingLog();
  log.add(sightings);
  return log.list(now);
}

/** A batch is one request with several events. */
function eventsOf({ key, ids, sources, page, decoded }: MergedRequest): CapturedEvent[] {
  return decoded.map((one, part) => ({
    key: part === 0 ? key : `${key}/${part}`,
    ids: part === 0 ? ids : ids.map((id) => `${id}/${part}`),
    sources,
    time: one.kind === 'event' ? one.event.timestamp : one.request.startedAt,
    page: (one.kind === 'event' ? one.event.pageUrl : null) ?? page,
    decoded: one,
    call: null,
    callId: null,
  }));
}

function withCall(one: CapturedEvent, { sighting }: EventCall): CapturedEvent {
  const { source, call, id } = sighting;
  return { ...one, sources: [...one.sources, source].sort(), call, callId: id };
}

function keepOld(old: CapturedEvent | undefined, one: CapturedEvent): CapturedEvent {
  const isSame =
    old?.decoded === one.decoded &&
    old.call === one.call &&
    old.sources.join() === one.sources.join();
  return isSame ? old : one;
}
