import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import { EventCopies, type RequestEvent } from '@/utils/pixel/capture/event-copies';
import { readEventCall, type EventCall } from '@/utils/pixel/capture/fbq-event-call';
import { CallMatcher } from '@/utils/pixel/capture/match-calls';
import { RequestMerger, type MergedRequest } from '@/utils/pixel/capture/merge-requests';
import { readConsent } from '@/utils/pixel/capture/read-consent';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { UnsentCalls } from '@/utils/pixel/capture/unsent-calls';
import { copyKey } from '@/utils/pixel/copy-key';

/** What is new or different since it was asked for last. */
export interface EventChange {
  changed: CapturedEvent[];
  /**
   * Keys of events that are no more: they turned out to be one with another. Of a request that was
   * forgotten, the key of its first event.
   */
  gone: string[];
}

/** So many requests, and so many calls, are held in full; both ways of a request count. */
const MOST_HELD = 2_000;

/**
 * The one list of events that all ways of capture make together, told by what changes in it: the
 * cost of a sighting is that of the few it may belong to. What comes of it all depends on what was
 * added and on the time it is asked for at, not on the order in which anything came in, as long as
 * what belongs together comes within the latest `mostHeld`. Later than that nothing is doubled or
 * lost, but a call and its event may not find each other; such a call is then left unsaid.
 */
export class SightingLog {
  readonly #mostHeld: number;
  readonly #requests: RequestMerger;
  readonly #copies = new EventCopies();
  readonly #matcher = new CallMatcher();
  readonly #unsent = new UnsentCalls();
  /** Names of all calls there were. */
  readonly #callIds = new Set<string>();
  readonly #calls = new Set<EventCall>();
  /** Events by the keys of their requests, those that have not changed for longest first. */
  readonly #events = new Map<string, readonly RequestEvent[]>();
  readonly #shown = new Map<string, RequestEvent>();
  /** The events as told last. */
  readonly #told = new Map<string, CapturedEvent>();
  #isFollowing = false;
  /** Events that started no later may have been forgotten; in ms since 1970. */
  #forgottenUntil = -Infinity;

  constructor(mostHeld = MOST_HELD) {
    this.#mostHeld = mostHeld;
    this.#requests = new RequestMerger(mostHeld);
  }

  add(sightings: readonly Sighting[]): void {
    for (const one of sightings) {
      if (one.kind === 'request') this.#requests.add(one);
      else if (one.kind === 'outcome') this.#requests.end(one);
      else if (one.kind === 'call' && !this.#callIds.has(one.id)) {
        this.#callIds.add(one.id);
        const call = readEventCall(one);
        const consent = readConsent(one);
        if (call) this.#addCall(call);
        if (consent) this.#unsent.addConsent(consent);
      }
    }
  }

  /** Whether a call has waited long enough for its request. `now` in ms. */
  isDue(now: number): boolean {
    return this.#unsent.isDue(now);
  }

  /** What has changed. `now` in ms: a call that is younger may still get its request. */
  takeChanged(now: number): EventChange {
    const { changed, gone } = this.#requests.takeChanged();
    const open = new Set<string>();
    const forgotten = gone.filter((key) => !this.#events.has(key));
    for (const key of gone) this.#drop(key, open);
    for (const request of changed) {
      this.#drop(request.key, open);
      const events = eventsOf(request);
      this.#events.set(request.key, events);
      for (const event of events) this.#copies.add(event);
    }
    this.#showAndHide(open);
    const matched = this.#matcher.takeChanged();
    for (const key of matched.events) open.add(key);
    const change = this.#unsent.takeChanged(now, matched.calls, (call) =>
      this.#matcher.isFollowed(call),
    );
    for (const key of open) this.#tell(key, change);
    change.gone.push(...forgotten);
    this.#forget();
    return change;
  }

  /** Lets go of what is held only to tell of it again; nothing told before is told anew by it. */
  clear(): void {
    this.#requests.clear();
  }

  #addCall(call: EventCall): void {
    if (!this.#isFollowing) this.#beginFollowing();
    this.#calls.add(call);
    this.#matcher.addCall(call);
    // Its event may be among those forgotten: that none has followed cannot be said.
    if (call.sighting.at > this.#forgottenUntil) this.#unsent.add(call);
  }

  /** Until the first call no event is asked which call made it. */
  #beginFollowing(): void {
    this.#isFollowing = true;
    for (const event of this.#shown.values()) this.#match(event);
  }

  #match({ key, decoded, page }: RequestEvent): void {
    if (decoded.kind === 'event') this.#matcher.put(key, decoded.event, page);
  }

  #drop(requestKey: string, open: Set<string>): void {
    for (const event of this.#events.get(requestKey) ?? []) {
      this.#copies.remove(event);
      this.#matcher.remove(event.key);
      this.#shown.delete(event.key);
      open.add(event.key);
    }
    this.#events.delete(requestKey);
  }

  #showAndHide(open: Set<string>): void {
    const { shown, hidden } = this.#copies.takeChanged();
    for (const event of hidden) {
      this.#matcher.remove(event.key);
      this.#shown.delete(event.key);
      open.add(event.key);
    }
    for (const event of shown) {
      const { key } = event;
      if (this.#shown.get(key) === event) continue;
      this.#shown.set(key, event);
      if (this.#isFollowing) this.#match(event);
      open.add(key);
    }
  }

  #tell(key: string, { changed, gone }: EventChange): void {
    const shown = this.#shown.get(key);
    const before = this.#told.get(key);
    if (shown === undefined) {
      if (this.#told.delete(key)) gone.push(key);
      return;
    }
    const call = this.#matcher.callOf(key);
    const event = call === null ? shown : withCall(shown, call);
    if (before !== undefined && isSame(before, event)) return;
    this.#told.set(key, event);
    changed.push(event);
  }

  #forget(): void {
    for (const [requestKey, events] of this.#events) {
      if (this.#events.size <= this.#mostHeld) break;
      for (const event of events) this.#forgetEvent(event);
      this.#events.delete(requestKey);
    }
    for (const call of this.#calls) {
      if (this.#calls.size <= this.#mostHeld) break;
      if (this.#unsent.isWaiting(call)) continue;
      this.#matcher.forgetCall(call);
      this.#unsent.forget(call);
      this.#calls.delete(call);
    }
  }

  #forgetEvent(event: RequestEvent): void {
    this.#copies.forget(event);
    this.#matcher.forget(event.key);
    this.#shown.delete(event.key);
    this.#told.delete(event.key);
    this.#forgottenUntil = Math.max(this.#forgottenUntil, event.decoded.request.startedAt);
  }
}

/** The list that these sightings make, oldest first. */
export function mergeSightings(sightings: readonly Sighting[], now: number): CapturedEvent[] {
  const log = new SightingLog();
  log.add(sightings);
  return log
    .takeChanged(now)
    .changed.sort((one, other) => one.time - other.time || (one.key < other.key ? -1 : 1));
}

/** A batch is one request with several events. */
function eventsOf({ key, ids, sources, page, decoded }: MergedRequest): RequestEvent[] {
  return decoded.map((one, part) => {
    const name = part === 0 ? key : `${key}/${part}`;
    return {
      key: name,
      ids: part === 0 ? ids : ids.map((id) => `${id}/${part}`),
      sources,
      time: one.kind === 'event' ? one.event.timestamp : one.request.startedAt,
      page: (one.kind === 'event' ? one.event.pageUrl : null) ?? page,
      decoded: one,
      alike: one.kind === 'event' ? copyKey(one.event) : name,
      call: null,
      callId: null,
    };
  });
}

function withCall(one: CapturedEvent, { sighting }: EventCall): CapturedEvent {
  const { source, call, id } = sighting;
  return { ...one, sources: [...one.sources, source].sort(), call, callId: id };
}

function isSame(old: CapturedEvent, one: CapturedEvent): boolean {
  return (
    old.decoded === one.decoded &&
    old.call === one.call &&
    old.sources.join() === one.sources.join()
  );
}
