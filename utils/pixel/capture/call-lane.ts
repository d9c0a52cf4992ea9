import type { EventCall } from '@/utils/pixel/capture/fbq-event-call';
import { insertInOrder, placeInTime } from '@/utils/pixel/capture/place-in-time';

/** An event as far as it tells which call made it. */
export interface PlacedEvent {
  readonly key: string;
  /** The event's own time, in ms since 1970. */
  readonly timestamp: number;
  /** Meta's own count of the page's events, where it is told. */
  readonly counter: number;
  /** Address of the page, as far as anything says it. */
  readonly page: string | null;
  call: EventCall | null;
}

/** A call and its event are this close when Meta's script is there to take the call at once. */
const AT_ONCE_MS = 250;
/** The page's clock is the same one; rounding may turn the order of the two around. */
const BEFORE_MS = 50;
/** Calls wait for consent or a late script; longer than this nobody stays on a page. */
const LONGEST_WAIT_MS = 30 * 60_000;

const timeOf = ({ timestamp }: PlacedEvent) => timestamp;
const calledAt = ({ sighting }: EventCall) => sighting.at;

/** Events of one name, ID and pixel, in the order in which they choose their calls. */
export class CallLane {
  readonly #pixelId: string;
  readonly #events: PlacedEvent[] = [];
  /** Made when it is needed: most events have an ID, and so a lane, of their own. */
  #taken: Set<EventCall> | null = null;
  /** From this time on events choose anew; those before cannot do otherwise. */
  #from = Infinity;

  constructor(pixelId: string) {
    this.#pixelId = pixelId;
  }

  get isEmpty(): boolean {
    return this.#events.length === 0 && (this.#taken?.size ?? 0) === 0;
  }

  hasTaken(call: EventCall): boolean {
    return this.#taken?.has(call) === true;
  }

  /** A call is there that was not. */
  note({ sighting }: EventCall): void {
    this.#from = Math.min(this.#from, sighting.at - BEFORE_MS);
  }

  add(event: PlacedEvent): void {
    insertInOrder(this.#events, event, eventsInOrder);
    this.#from = Math.min(this.#from, event.timestamp);
  }

  /** The event is no more: its call is free again. */
  remove(event: PlacedEvent): void {
    this.forget(event);
    if (event.call === null) return;
    this.#taken?.delete(event.call);
    this.#from = Math.min(this.#from, event.timestamp);
  }

  /** The event stays with its call, and chooses no other any more. */
  forget(event: PlacedEvent): void {
    const place = this.#events.indexOf(event, placeInTime(this.#events, event.timestamp, timeOf));
    if (place >= 0) this.#events.splice(place, 1);
  }

  /** The call stays with its event, and is chosen by no other any more. */
  forgetCall(call: EventCall): void {
    if (this.#taken?.delete(call) !== true) return;
    const event = this.#events.find((one) => one.call === call);
    if (event !== undefined) this.forget(event);
  }

  /** Lets events choose among the calls of their name and ID, which are in the order of time. */
  choose(
    calls: readonly EventCall[],
    onChange: (event: PlacedEvent, before: EventCall | null) => void,
  ): void {
    if (this.#from === Infinity) return;
    const open = this.#events.slice(placeInTime(this.#events, this.#from, timeOf));
    this.#from = Infinity;
    for (const { call } of open) if (call !== null) this.#taken?.delete(call);
    for (const event of open) {
      const before = event.call;
      event.call = this.#find(calls, event);
      if (event.call !== null) (this.#taken ??= new Set()).add(event.call);
      if (event.call !== before) onChange(event, before);
    }
  }

  #find(calls: readonly EventCall[], event: PlacedEvent): EventCall | null {
    const { timestamp } = event;
    const near = placeInTime(calls, timestamp - AT_ONCE_MS, calledAt);
    let end = near;
    while ((calls[end]?.sighting.at ?? Infinity) <= timestamp + BEFORE_MS) end += 1;
    let elsewhere: EventCall | null = null;
    const fits = (call: EventCall) => {
      if (!this.#isOpen(call)) return false;
      if (isSamePage(call.sighting.page, event.page)) return true;
      // Meta's script names the page where it sends, which the visitor may have gone on to without
      // a load. Without an ID it may as well be another call's event.
      if (call.eventId !== null && isSameSite(call.sighting.page, event.page)) elsewhere ??= call;
      return false;
    };
    for (let at = end - 1; at >= near; at -= 1) {
      const call = calls[at];
      if (call !== undefined && fits(call)) return call;
    }
    const first = placeInTime(calls, timestamp - LONGEST_WAIT_MS, calledAt);
    for (let at = first; at < near; at += 1) {
      const call = calls[at];
      if (call !== undefined && fits(call)) return call;
    }
    return elsewhere;
  }

  #isOpen(call: EventCall): boolean {
    return !this.hasTaken(call) && (call.pixelId === null || call.pixelId === this.#pixelId);
  }
}

/** Without query and fragment; what is not known is no difference. */
function isSamePage(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return bare(one) === bare(other);
}

function isSameSite(one: string | null, other: string | null): boolean {
  const [mine, others] = [one, other].map((url) => /^https?:\/\/[^/?#]+/i.exec(url ?? '')?.[0]);
  return mine !== undefined && mine === others;
}

function bare(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

function eventsInOrder(one: PlacedEvent, other: PlacedEvent): number {
  if (one.timestamp !== other.timestamp) return one.timestamp - other.timestamp;
  return one.counter - other.counter || (one.key < other.key ? -1 : Number(one.key > other.key));
}
