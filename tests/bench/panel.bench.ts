import type { Figure, Size } from './figure.ts';
import { median } from './median.ts';
import { heapMegabytes, stagePanel } from './panel-stage.ts';

const SIZES = {
  tiny: { events: 2_000, frames: 10, streamed: 10 },
  full: { events: 100_000, frames: 300, streamed: 250 },
};
const BUDGETS = { nodes: 3_000, append: 3_000, keystroke: 50, longTasks: 0, heap: 150, row: 100 };

/** Everything that a long session asks of the panel, in Chromium. */
export async function measure(size: Size): Promise<Figure[]> {
  const { events, frames, streamed } = SIZES[size];
  const stage = await stagePanel('panel-page.tsx');
  try {
    const { page, bench } = await stage.open();
    const append = await bench.append(events);
    await bench.settled();
    const heap = await heapMegabytes(page);
    const keystrokes = await bench.filter('ev:Lead consult -automatic');
    const long = await bench.scroll(frames);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const rows = await bench.stream(streamed);
    const many = events.toLocaleString('en-US');
    return [
      {
        name: `decode and append ${many} events`,
        value: append,
        unit: 'ms',
        budget: BUDGETS.append,
      },
      { name: `DOM nodes with ${many} events`, value: nodes, unit: 'nodes', budget: BUDGETS.nodes },
      { name: `heap with ${many} events`, value: heap, unit: 'MB', budget: BUDGETS.heap },
      {
        name: `slowest of ${keystrokes.length} keystrokes in the filter`,
        value: Math.max(...keystrokes),
        unit: 'ms',
        budget: BUDGETS.keystroke,
      },
      {
        name: 'tasks over 50 ms while scrolling from end to end',
        value: long.length,
        unit: 'tasks',
        budget: BUDGETS.longTasks,
      },
      {
        name: 'event to its row, median at 50 events a second',
        value: median(rows),
        unit: 'ms',
        budget: BUDGETS.row,
      },
    ];
  } finally {
    await stage.close();
  }
}
