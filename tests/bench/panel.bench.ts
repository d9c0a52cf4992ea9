import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer';
import type { Figure, Size } from './figure.ts';
import type { PanelBench } from './panel-page.tsx';

const SIZES = {
  tiny: { events: 2_000, frames: 10, streamed: 10 },
  full: { events: 100_000, frames: 300, streamed: 250 },
};
const BUDGETS = { nodes: 3_000, append: 3_000, keystroke: 50, longTasks: 0, heap: 150, row: 100 };
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The panel as it ships, bundled with made-up events, as one page. */
async function makePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('panel-page.tsx', import.meta.url))],
    bundle: true,
    write: false,
    outdir: '/bundle',
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    alias: { '@': ROOT.replace(/\/$/, '') },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const output = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return `<!doctype html><meta charset="utf-8"><style>${output('.css')}</style><body><script>${output('.js').replaceAll('</script', String.raw`<\/script`)}</script>`;
}

interface BenchWindow {
  panelBench: PanelBench;
}

async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Everything that a long session asks of the panel, in Chromium. */
export async function measure(size: Size): Promise<Figure[]> {
  const { events, frames, streamed } = SIZES[size];
  const html = await makePage();
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 720 },
    protocolTimeout: 600_000,
    // Chromium does not start as root, as in most containers, with its sandbox on.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const append = await page.evaluate(
      (count) => (globalThis as unknown as BenchWindow).panelBench.append(count),
      events,
    );
    await page.evaluate(() => (globalThis as unknown as BenchWindow).panelBench.settled());
    const heap = await heapMegabytes(page);
    const keystrokes = await page.evaluate(() =>
      (globalThis as unknown as BenchWindow).panelBench.filter('ev:Lead consult -automatic'),
    );
    const long = await page.evaluate(
      (count) => (globalThis as unknown as BenchWindow).panelBench.scroll(count),
      frames,
    );
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const rows = await page.evaluate(
      (count) => (globalThis as unknown as BenchWindow).panelBench.stream(count),
      streamed,
    );
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
    await browser.close();
  }
}
