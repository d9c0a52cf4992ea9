import { render } from 'preact';
import '../../components/events/events.css';
import { EventsPanel } from '../../components/events/EventsPanel.tsx';
import { EventStore } from '../../utils/pixel/rows/event-store.ts';
import { DEFAULT_PANEL_SETTINGS } from '../../utils/pixel/rows/panel-settings.ts';
import { decodeAll, madeUpSession } from '../gallery/made-up-session.ts';

/** As a file is opened: so many requests at a time. */
const SLICE = 1_000;
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

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

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

const grid = () => document.querySelector<HTMLElement>('[role=grid]') ?? document.body;

const bench: PanelBench = {
  append: async (events) => {
    let spent = 0;
    for (let made = 0; made < events; made += SLICE) {
      spent += add(Math.min(SLICE, events - made));
      const startedAt = performance.now();
      await Promise.resolve();
      grid().getBoundingClientRect();
      spent += performance.now() - startedAt;
    }
    await frame();
    return spent;
  },
  settled: async () => {
    while (store.isUnsettled) await frame();
    await frame();
  },
  filter: async (text) => {
    const field = document.querySelector<HTMLInputElement>('[type=search]');
    if (field === null) return [];
    const times: number[] = [];
    for (let end = 1; end <= text.length; end += 1) {
      const startedAt = performance.now();
      field.value = text.slice(0, end);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      grid().getBoundingClientRect();
      times.push(performance.now() - startedAt);
      await frame();
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    return times;
  },
  scroll: async (frames) => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => duration));
    });
    await frame();
    observer.observe({ entryTypes: ['longtask'] });
    const way = grid().scrollHeight - grid().clientHeight;
    for (let done = 0; done <= frames; done += 1) {
      grid().scrollTop = (way * done) / frames;
      await frame();
    }
    await frame();
    observer.disconnect();
    return long;
  },
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

Object.assign(globalThis, { panelBench: bench });
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
