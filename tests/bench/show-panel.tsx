import { render } from 'preact';
import '../../components/events/events.css';
import { EventsPanel } from '../../components/events/EventsPanel.tsx';
import type { EventStore } from '../../utils/pixel/rows/event-store.ts';
import { DEFAULT_PANEL_SETTINGS } from '../../utils/pixel/rows/panel-settings.ts';

/** So many events come at a time, as when a file is opened. */
const SLICE = 1_000;

/** The panel on the whole page, without any extension. */
export function showPanel(store: EventStore): void {
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

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export const grid = () => document.querySelector<HTMLElement>('[role=grid]') ?? document.body;

/** Lets the panel draw what has changed, and lays it out; how long that takes, in ms. */
export async function draw(): Promise<number> {
  const startedAt = performance.now();
  await Promise.resolve();
  grid().getBoundingClientRect();
  return performance.now() - startedAt;
}

/** Adds events slice by slice, and draws each; how long all of it takes, in ms. */
export async function appendInSlices(
  events: number,
  add: (events: number) => number,
): Promise<number> {
  let spent = 0;
  for (let made = 0; made < events; made += SLICE)
    spent += add(Math.min(SLICE, events - made)) + (await draw());
  await frame();
  return spent;
}

/** Resolves when all that was added is worked up and drawn. */
export async function untilSettled(store: EventStore): Promise<void> {
  while (store.isUnsettled) await frame();
  await frame();
}

/** Tasks of over 50 ms while `work` runs, each in ms. */
export async function longTasks(work: () => Promise<void>): Promise<number[]> {
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => {
    long.push(...list.getEntries().map(({ duration }) => duration));
  });
  await frame();
  observer.observe({ entryTypes: ['longtask'] });
  await work();
  await frame();
  observer.disconnect();
  return long;
}

/** Lets the bench call these from outside the page. */
export function offerBench(bench: object): void {
  Object.assign(globalThis, { bench });
}
