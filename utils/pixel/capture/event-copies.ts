import type { CapturedEvent } from '@/utils/pixel/capture/captured-event';
import type { Decoded } from '@/utils/pixel/pixel-event';
import { withoutCopies } from '@/utils/pixel/without-copies';

/** A request as the list shows it: one event for each that it holds. */
export interface RequestEvent extends CapturedEvent {
  decoded: Decoded;
  /** Equal for an event and its copies, which have its time as well. */
  alike: string;
}

/** Knows which events are copies of events that are there (`withoutCopies`). */
export class EventCopies {
  readonly #alike = new Map<string, RequestEvent[]>();
  readonly #changed = new Set<string>();

  add(event: RequestEvent): void {
    const alike = this.#alike.get(event.alike);
    if (alike) alike.push(event);
    else this.#alike.set(event.alike, [event]);
    this.#changed.add(event.alike);
  }

  /** The event is no more: a copy of it is shown in its place. */
  remove(event: RequestEvent): void {
    this.forget(event);
    this.#changed.add(event.alike);
  }

  /** Nothing more is asked of the event. */
  forget(event: RequestEvent): void {
    const { alike: key } = event;
    const alike = (this.#alike.get(key) ?? []).filter((one) => one !== event);
    if (alike.length === 0) this.#alike.delete(key);
    else this.#alike.set(key, alike);
  }

  /** Of all events that have changed or whose copies have: those to show, and those to hide. */
  takeChanged(): { shown: RequestEvent[]; hidden: RequestEvent[] } {
    const shown: RequestEvent[] = [];
    const hidden: RequestEvent[] = [];
    for (const key of this.#changed) {
      const known = this.#alike.get(key) ?? [];
      const [only] = known;
      // So it is with nearly all.
      if (only !== undefined && known.length === 1) {
        shown.push(only);
        continue;
      }
      const alike = [...known].sort((a, b) => (a.key < b.key ? -1 : 1));
      const kept = new Set(withoutCopies(alike.map(({ decoded }) => decoded)));
      for (const event of alike) (kept.has(event.decoded) ? shown : hidden).push(event);
    }
    this.#changed.clear();
    return { shown, hidden };
  }
}
