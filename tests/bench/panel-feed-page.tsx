import { MOST_AT_ONCE } from '../../utils/messaging/capture-messages.ts';
import { EventRelease } from '../../utils/pixel/capture/release.ts';
import { SessionReplay } from '../../utils/pixel/capture/replay-session.ts';
import { EventStore } from '../../utils/pixel/rows/event-store.ts';
import { sightingsOf, type Ways } from './made-up-sightings.ts';
import {
  appendInSlices,
  draw,
  frame,
  longTasks,
  offerBench,
  showPanel,
  untilSettled,
} from './show-panel.tsx';

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

function add(events: number, ways: Ways): number {
  const sightings = sightingsOf(events, count, ways);
  count += events;
  const startedAt = performance.now();
  feed.add(sightings);
  live.take({ ...feed.take(sightings.at(-1)?.at ?? 0), testEvents: null });
  return performance.now() - startedAt;
}

const bench: FeedBench = {
  append: (events, ways) => appendInSlices(events, (some) => add(some, ways)),
  one: async (events, ways) => {
    const times: number[] = [];
    while (times.length < events) {
      // Events of a server come by another way.
      while (sightingsOf(1, count, ways).length === 0) count += 1;
      times.push(add(1, ways) + (await draw()));
      await frame();
    }
    return times;
  },
  settled: () => untilSettled(live),
  clear: async () => {
    live.clear();
    feed.clear();
    await frame();
    // As it is with the next event: until then Preact holds on to what was drawn before.
    showPanel(live);
    await frame();
  },
  reopen: async (most) => {
    const session = sightingsOf(most, 0, 'all').slice(0, most);
    const long = await longTasks(async () => {
      const replay = new SessionReplay();
      for (let at = 0; at < session.length; at += MOST_AT_ONCE) {
        replay.take(session.slice(at, at + MOST_AT_ONCE));
        await frame();
      }
      showPanel(replay.end());
      await frame();
    });
    showPanel(live);
    return long;
  },
};

offerBench(bench);
showPanel(live);
