import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer';
import type { FieldResult, ScreenTimes } from './drift-result.ts';
import type { DriftedScreen } from './drift-screen.ts';
import type { DriftSite } from './wording.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Screens go to the page in batches: one at a time, most of the time would be messages. */
const BATCH = 50;

interface DriftPage {
  drift: {
    run: (screen: DriftedScreen) => FieldResult[];
    time: (screen: DriftedScreen, rounds: number) => ScreenTimes;
  };
}

/** A blank page in Chromium with the product's engine and the fields of one site in it. */
export interface DriftBrowser {
  /** Looks for every field on every screen; results in the order of the screens. */
  run: (screens: readonly DriftedScreen[]) => Promise<FieldResult[][]>;
  time: (screen: DriftedScreen, rounds: number) => Promise<ScreenTimes>;
  close: () => Promise<void>;
}

/** What is looked for on screens that others have drawn: what a site's fields are, or are captured. */
type Entry = DriftSite | 'outsider';

async function bundleEngine(site: Entry): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${site}-entry.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    alias: { '@': ROOT },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Starts Chromium, without the extension. `CHROME_PATH` names the browser. */
export async function launchDriftBrowser(site: Entry = 'events-manager'): Promise<DriftBrowser> {
  const script = await bundleEngine(site);
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 860 },
    // Chromium does not start as root, as in most containers, with its sandbox on.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.evaluate(script);
  const runBatch = (screens: readonly DriftedScreen[]) =>
    page.evaluate(
      (batch) => batch.map((screen) => (globalThis as unknown as DriftPage).drift.run(screen)),
      screens,
    );
  return {
    run: async (screens) => {
      const results: FieldResult[][] = [];
      for (let start = 0; start < screens.length; start += BATCH)
        results.push(...(await runBatch(screens.slice(start, start + BATCH))));
      return results;
    },
    time: (screen, rounds) =>
      page.evaluate(
        (one, count) => (globalThis as unknown as DriftPage).drift.time(one, count),
        screen,
        rounds,
      ),
    close: () => browser.close(),
  };
}
