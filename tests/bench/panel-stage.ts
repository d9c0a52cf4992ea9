import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer';
import type { FeedBench } from './panel-feed-page.tsx';
import type { PanelBench } from './panel-page.tsx';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The panel as it ships, bundled with made-up events, as one page. */
async function makePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
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

/** What the pages of this folder offer, by their files. */
interface Benches {
  'panel-page.tsx': PanelBench;
  'panel-feed-page.tsx': FeedBench;
}

/** A file of this folder, in Chromium. */
export interface PanelStage<Bench> {
  /** The page, anew, and what it offers with `offerBench`. */
  open: () => Promise<{ page: Page; bench: Bench }>;
  close: () => Promise<void>;
}

export async function stagePanel<File extends keyof Benches>(
  entry: File,
): Promise<PanelStage<Benches[File]>> {
  const html = await makePage(entry);
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 720 },
    protocolTimeout: 600_000,
    // Chromium does not start as root, as in most containers, with its sandbox on.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    open: async () => {
      const page = await browser.newPage();
      await page.setContent(html);
      return { page, bench: reach(page) as Benches[File] };
    },
    close: () => browser.close(),
  };
}

/** Each method calls the one of its name in the page. */
function reach(page: Page): object {
  const call =
    (name: string | symbol) =>
    (...given: unknown[]) =>
      page.evaluate(
        (method, values) => {
          const bench: unknown = Reflect.get(globalThis, 'bench');
          const run: unknown = Reflect.get(Object(bench), method);
          if (typeof run !== 'function') throw new Error(`The page offers no ${method}.`);
          return Reflect.apply(run, bench, values) as unknown;
        },
        String(name),
        given,
      );
  return new Proxy({}, { get: (_, name) => call(name) });
}

/** What is still used once nothing more can be let go. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
