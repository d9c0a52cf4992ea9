import { CallLane, type PlacedEvent } from '@/utils/pixel/capture/call-lane';
import type { EventCall } from '@/utils/pixel/capture/fbq-event-call';
import { insertInOrder } from '@/utils/pixel/capture/place-in-time';
import type { PixelEvent } from '@/utils/pixel/pixel-event';

/** Calls of one name and ID, and the events that they may have made, by pixel. */
interface Group {
  key: string;
  calls: EventCall[];
  lanes: Map<string, CallLane>;
}

interface Standing {
  placed: PlacedEvent;
  lane: CallLane;
  group: Group;
}

/** The events whose call has changed, and the calls that have found an event or lost one. */
export interface MatchChange {
  events: ReadonlySet<string>;
  calls: ReadonlySet<EventCall>;
}

/**
 * Which call made which event: the same name, ID and page, and at or before the event's own time;
 * the nearest where the script was there, else the first that waits. A call makes one event for
 * each pixel at most, and an event has one call at most. What is handed in costs no more than what
 * it may change: events of its own name, ID and pixel, from its time on.
 */
export class CallMatcher {
  readonly #groups = new Map<string, Group>();
  readonly #events = new Map<string, Standing>();
  readonly #changed = new Set<Group>();
  #freed = new Set<EventCall>();

  addCall(call: EventCall): void {
    const group = this.#groupOf(call.eventName, call.eventId);
    insertInOrder(group.calls, call, callsInOrder);
    for (const lane of group.lanes.values()) lane.note(call);
    this.#changed.add(group);
  }

  /** Hands in an event, in place of what was known by its key. */
  put(key: string, event: PixelEvent, page: string | null): void {
    this.remove(key);
    // Nobody calls `fbq` for those.
    if (event.eventKind === 'automatic') return;
    const { eventName, eventId, eventIdSource, pixelId, timestamp } = event;
    const group = this.#groupOf(eventName, eventIdSource === 'meta-plugin' ? null : eventId);
    let lane = group.lanes.get(pixelId);
    if (lane === undefined) group.lanes.set(pixelId, (lane = new CallLane(pixelId)));
    const placed = { key, timestamp, counter: counterOf(event), page, call: null };
    lane.add(placed);
    this.#events.set(key, { placed, lane, group });
    this.#changed.add(group);
  }

  /** The event is no more: its call is free for another. */
  remove(key: string): void {
    const standing = this.#events.get(key);
    if (standing === undefined) return;
    const { placed, lane, group } = standing;
    lane.remove(placed);
    if (placed.call !== null) this.#freed.add(placed.call);
    this.#events.delete(key);
    this.#changed.add(group);
  }

  /** Nothing more is asked of the event: it keeps its call. */
  forget(key: string): void {
    const standing = this.#events.get(key);
    if (standing === undefined) return;
    standing.lane.forget(standing.placed);
    this.#events.delete(key);
    this.#tidy(standing.group);
  }

  /** Nothing more is asked of the call: it keeps its events. */
  forgetCall(call: EventCall): void {
    const group = this.#groupOf(call.eventName, call.eventId);
    group.calls = group.calls.filter((one) => one !== call);
    for (const lane of group.lanes.values()) lane.forgetCall(call);
    this.#tidy(group);
  }

  callOf(key: string): EventCall | null {
    return this.#events.get(key)?.placed.call ?? null;
  }

  /** Whether an event has followed the call. */
  isFollowed(call: EventCall): boolean {
    const lanes = this.#groups.get(keyOf(call.eventName, call.eventId))?.lanes;
    return lanes !== undefined && [...lanes.values()].some((lane) => lane.hasTaken(call));
  }

  /** Settles what was handed in since this was asked last. */
  takeChanged(): MatchChange {
    const events = new Set<string>();
    const calls = this.#freed;
    for (const group of this.#changed) {
      for (const lane of group.lanes.values()) {
        lane.choose(group.calls, ({ key, call }, before) => {
          events.add(key);
          if (call !== null) calls.add(call);
          if (before !== null) calls.add(before);
        });
      }
      this.#tidy(group);
    }
    this.#changed.clear();
    this.#freed = new Set();
    return { events, calls };
  }

  #groupOf(name: string, id: string | null): Group {
    const key = keyOf(name, id);
    let group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, (group = { key, calls: [], lanes: new Map() }));
    return group;
  }

  #tidy(group: Group): void {
    for (const [pixelId, lane] of group.lanes) if (lane.isEmpty) group.lanes.delete(pixelId);
    if (group.calls.length === 0 && group.lanes.size === 0) this.#groups.delete(group.key);
  }
}

const keyOf = (name: string, id: string | null) => JSON.stringify([name, id]);

function counterOf({ parameters }: PixelEvent): number {
  const counter = Number(parameters.find(([name]) => name === 'ec')?.[1] ?? 0);
  return Number.isFinite(counter) ? counter : 0;
}

function callsInOrder({ sighting: one }: EventCall, { sighting: other }: EventCall): number {
  return one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));
}
