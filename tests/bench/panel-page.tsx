import { EventStore } from '../../utils/pixel/rows/event-store.ts';
import { decodeAll, madeUpSession } from '../gallery/made-up-session.ts';
import {
  appendInSlices,
  draw,
  frame,
  grid,
  longTasks,
  offerBench,
  showPanel,
  untilSettled,
} from './show-panel.tsx';

const LISTED = 500;
const store = new EventStore();
let count = 0;

/** What the bench asks of the panel; times in ms. */
export interface PanelBench {
  append: (count: number) => Promise<number>;
  settled: () => Promise<void>;
  /** Every keystroke of the text. */
  filter: (text: string) => Promise<number[]>;
  /** Longest tasks of over 50 ms while the list is scrolled from end to end. */
  scroll: (frames: number) => Promise<number[]>;
  /** From an event to its row in the list, 50 events a second. */
  stream: (events: number) => Promise<number[]>;
}

function add(events: number): number {
  const { requests, testEvents } = madeUpSession(events, count);
  count += events;
  const startedAt = performance.now();
  store.take({
    decoded: decodeAll(requests),
    testEvents: events > 1 ? testEvents.slice(-LISTED) : null,
  });
  return performance.now() - startedAt;
}

const bench: PanelBench = {
  append: (events) => appendInSlices(events, add),
  settled: () => untilSettled(store),
  filter: async (text) => {
    const field = document.querySelector<HTMLInputElement>('[type=search]');
    if (field === null) return [];
    const times: number[] = [];
    for (let end = 1; end <= text.length; end += 1) {
      const startedAt = performance.now();
      field.value = text.slice(0, end);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await draw();
      times.push(performance.now() - startedAt);
      await frame();
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    return times;
  },
  scroll: (frames) =>
    longTasks(async () => {
      const way = grid().scrollHeight - grid().clientHeight;
      for (let done = 0; done <= frames; done += 1) {
        grid().scrollTop = (way * done) / frames;
        await frame();
      }
    }),
  stream: async (events) => {
    const times: number[] = [];
    let next = performance.now();
    for (let sent = 0; sent < events; sent += 1) {
      next += 1000 / 50;
      while (performance.now() < next) await frame();
      // The server's events come by another way.
      while (madeUpSession(1, count).requests.length === 0) count += 1;
      const before = grid().getAttribute('aria-rowcount');
      const startedAt = performance.now();
      add(1);
      while (
        grid().getAttribute('aria-rowcount') === before &&
        performance.now() < startedAt + 1000
      )
        await Promise.resolve();
      times.push(performance.now() - startedAt);
    }
    return times;
  },
};

offerBench(bench);
showPanel(store);
