import type { Figure, Size } from './figure.ts';
import { median } from './median.ts';
import type { Ways } from './made-up-sightings.ts';
import type { FeedBench } from './panel-feed-page.tsx';
import { heapMegabytes, stagePanel, type PanelStage } from './panel-stage.ts';

const SIZES = {
  tiny: { events: 2_000, single: 5, session: 1_000 },
  full: { events: 100_000, single: 100, session: 20_000 },
};
/**
 * With watch and calls each event is told of four times: called, asked for twice, ended. That is
 * twice the work, and has twice the time.
 */
const BUDGETS = {
  append: { devtools: 3_000, all: 6_000 },
  heap: 150,
  cleared: 50,
  one: 50,
  longTasks: 0,
};

const SEEN: Record<Ways, string> = {
  devtools: 'seen by DevTools',
  all: 'seen by DevTools and the watch, with calls followed',
};

async function measureWays(
  stage: PanelStage<FeedBench>,
  { events, single }: (typeof SIZES)[Size],
  ways: Ways,
): Promise<Figure[]> {
  const { page, bench } = await stage.open();
  const append = await bench.append(events, ways);
  await bench.settled();
  const heap = await heapMegabytes(page);
  const one = await bench.one(single, ways);
  await bench.clear();
  const cleared = await heapMegabytes(page);
  await page.close();
  const many = `${events.toLocaleString('en-US')} events ${SEEN[ways]}`;
  const most = BUDGETS.append[ways];
  return [
    { name: `merge and append ${many}`, value: append, unit: 'ms', budget: most },
    { name: `one more after ${many}, median`, value: median(one), unit: 'ms', budget: BUDGETS.one },
    { name: `heap with ${many}`, value: heap, unit: 'MB', budget: BUDGETS.heap },
    { name: `heap once ${many} are cleared`, value: cleared, unit: 'MB', budget: BUDGETS.cleared },
  ];
}

/** The panel behind the feed that it has in DevTools: what each way saw, merged. */
export async function measure(size: Size): Promise<Figure[]> {
  const stage = await stagePanel('panel-feed-page.tsx');
  try {
    const figures = [
      ...(await measureWays(stage, SIZES[size], 'devtools')),
      ...(await measureWays(stage, SIZES[size], 'all')),
    ];
    const { session } = SIZES[size];
    const { bench } = await stage.open();
    const long = await bench.reopen(session);
    const name = `tasks over 50 ms while a session of ${session.toLocaleString('en-US')} sightings is opened`;
    return [...figures, { name, value: long.length, unit: 'tasks', budget: BUDGETS.longTasks }];
  } finally {
    await stage.close();
  }
}
