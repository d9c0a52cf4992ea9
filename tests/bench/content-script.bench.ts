import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchWithExtension } from '../e2e/extension-browser.ts';
import { startReplica } from '../replica/server.ts';
import type { Figure, Size } from './figure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SECONDS = { tiny: 1, full: 10 };
const CHANGES_A_SECOND = 10_000;
/** Most of the main thread's time that the content script may take, in per cent. */
const MOST = 3;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Changes the page evenly for some seconds; as text, because it runs in the page as it stands. */
const CHURN = (seconds: number) => `new Promise((resolve) => {
  const box = document.body.appendChild(document.createElement('div'));
  const start = performance.now();
  let made = 0;
  const work = () => {
    const passed = performance.now() - start;
    for (const due = Math.min(passed, ${seconds * 1000}) * ${CHANGES_A_SECOND / 1000}; made < due; made += 1) {
      if (box.childElementCount > 200) box.firstElementChild.remove();
      else box.appendChild(document.createElement('span')).className = 'c' + made;
    }
    if (passed < ${seconds * 1000}) requestAnimationFrame(work);
    else resolve(made);
  };
  work();
})`;

/** Time in ms of the outermost calls into the extension's own scripts. */
function sumExtensionCalls(events: TraceEvent[]): number {
  const calls = events
    .filter(({ name, ph }) => name === 'FunctionCall' && ph === 'X')
    .filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://') === true)
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let total = 0;
  for (const { ts, dur = 0 } of calls) {
    if (ts < end) continue;
    end = ts + dur;
    total += dur;
  }
  return total / 1000;
}

/** The content script's share of the main thread while the page changes 10,000 times a second. */
export async function measure(size: Size): Promise<Figure[]> {
  if (!existsSync(`${ROOT}/.output/chrome-mv3/manifest.json`))
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { cwd: ROOT });
  const replica = await startReplica();
  const { browser, close } = await launchWithExtension(replica);
  try {
    const page = await browser.newPage();
    const [dataset] = replica.world.datasets;
    await page.goto(
      `https://business.facebook.com/events_manager2/list/dataset/${dataset?.id ?? ''}/settings`,
    );
    await page.waitForSelector('::-p-aria([name="Capture dataset ID"])');
    await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
    const start = performance.now();
    const made = Number(await page.evaluate(CHURN(SECONDS[size])));
    const elapsed = performance.now() - start;
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
      traceEvents: TraceEvent[];
    };
    const share = (sumExtensionCalls(traceEvents) / elapsed) * 100;
    const name = `content script's share, ${Math.round(made / SECONDS[size])} DOM changes a second`;
    return [{ name, value: share, unit: '%', budget: MOST }];
  } finally {
    await close();
    await replica.close();
  }
}
