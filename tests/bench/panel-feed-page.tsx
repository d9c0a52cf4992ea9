import { render } from 'preact';
import '../../components/events/events.css';
import { EventsPanel } from '../../components/events/EventsPanel.tsx';
import { MOST_AT_ONCE } from '../../utils/messaging/capture-messages.ts';
import { EventRelease } from '../../utils/pixel/capture/release.ts';
import { SessionReplay } from '../../utils/pixel/capture/replay-session.ts';
import { EventStore } from '../../utils/pixel/rows/event-store.ts';
import { DEFAULT_PANEL_SETTINGS } from '../../utils/pixel/rows/panel-settings.ts';
import { sightingsOf, type Ways } from './made-up-sightings.ts';

/** So many events are told of at once, as in the bench of the panel alone. */
const SLICE = 1_000;
const feed = new EventRelease();
const live = new EventStore();
let count = 0;

/** What the bench asks of the panel and the feed that it has in DevTools; times in ms. */
export interface FeedBench {
  append: (count: number, ways: Ways) => Promise<number>;
  /** From what is told of an event to its row in the list, one at a time. */
  one: (events: number, ways: Ways) => Promise<number[]>;
  settled: () => Promise<void>;
  clear: () => Promise<void>;
  /** Opens a stored session of so many sightings; tasks of over 50 ms meanwhile. */
  reopen: (sightings: number) => Promise<number[]>;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const grid = () => document.querySelector<HTMLElement>('[role=grid]') ?? document.body;

function add(events: number, ways: Ways): number {
  const sightings = sightingsOf(events, count, ways);
  count += events;
  const startedAt = performance.now();
  feed.add(sightings);
  live.take({ ...feed.take(sightings.at(-1)?.at ?? 0), testEvents: null });
  return performance.now() - startedAt;
}

function show(store: EventStore): void {
  render(
    <EventsPanel
      store={store}
      recording
      hint={() => null}
      settings={DEFAULT_PANEL_SETTINGS}
      locationOf={() => null}
      onSettings={() => undefined}
      onToggleRecording={() => undefined}
      onClear={() => undefined}
    />,
    document.body,
  );
}

const bench: FeedBench = {
  append: async (events, ways) => {
    let spent = 0;
    for (let made = 0; made < events; made += SLICE) {
      spent += add(Math.min(SLICE, events - made), ways);
      const startedAt = performance.now();
      await Promise.resolve();
      grid().getBoundingClientRect();
      spent += performance.now() - startedAt;
    }
    await frame();
    return spent;
  },
  one: async (events, ways) => {
    const times: number[] = [];
    while (times.length < events) {
      // Events of a server come by another way.
      while (sightingsOf(1, count, ways).length === 0) count += 1;
      let spent = add(1, ways);
      const startedAt = performance.now();
      await Promise.resolve();
      grid().getBoundingClientRect();
      spent += performance.now() - startedAt;
      times.push(spent);
      await frame();
    }
    return times;
  },
  settled: async () => {
    while (live.isUnsettled) await frame();
    await frame();
  },
  clear: async () => {
    live.clear();
    feed.clear();
    await frame();
    // As it is with the next event: until then Preact holds on to what was drawn before.
    show(live);
    await frame();
  },
  reopen: async (most) => {
    const session = sightingsOf(most, 0, 'all').slice(0, most);
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => duration));
    });
    await frame();
    observer.observe({ entryTypes: ['longtask'] });
    const replay = new SessionReplay();
    for (let at = 0; at < session.length; at += MOST_AT_ONCE) {
      replay.take(session.slice(at, at + MOST_AT_ONCE));
      await frame();
    }
    show(replay.end());
    await frame();
    await frame();
    observer.disconnect();
    show(live);
    return long;
  },
};

Object.assign(globalThis, { feedBench: bench });
show(live);
