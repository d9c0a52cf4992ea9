import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer';
import type { FieldResult, FirstTime, ScreenTimes } from './drift-result.ts';
import type { DriftedScreen } from './drift-screen.ts';
import type { DriftSite } from './wording.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Screens go to the page in batches: one at a time, most of the time would be messages. */
const BATCH = 50;

interface DriftPage {
  drift: {
    run: (screen: DriftedScreen) => FieldResult[];
    answer: (screen: DriftedScreen) => string[];
    time: (screen: DriftedScreen, rounds: number) => ScreenTimes;
    timeFirst: (screen: DriftedScreen) => Promise<FirstTime>;
  };
}

/** A blank page in Chromium with the product's engine and the fields of one site in it. */
export interface DriftBrowser {
  /** Looks for every field on every screen; results in the order of the screens. */
  run: (screens: readonly DriftedScreen[]) => Promise<FieldResult[][]>;
  /** All that the engine says of every field, word for word, for comparing it with another one. */
  answer: (screens: readonly DriftedScreen[]) => Promise<string[][]>;
  /** The first look of all: only once, and before anything else, in a browser. */
  timeFirst: (screen: DriftedScreen) => Promise<FirstTime>;
  time: (screen: DriftedScreen, rounds: number) => Promise<ScreenTimes>;
  close: () => Promise<void>;
}

/** What is looked for on screens that others have drawn: what a site's fields are, or are captured. */
type Entry = DriftSite | 'outsider';

/** What is left out of the engine when it is to do without any short cut. */
const SHORT_CUTS = ['rule-out', 'native-labels'];

const withoutShortCuts = () =>
  Object.fromEntries(
    SHORT_CUTS.map((name) => [
      `@/utils/dom/locate/${name}`,
      fileURLToPath(new URL(`plain/${name}.ts`, import.meta.url)),
    ]),
  );

async function bundleEngine(site: Entry, isPlain: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${site}-entry.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    alias: { '@': ROOT, ...(isPlain ? withoutShortCuts() : {}) },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

async function inBatches<T>(
  screens: readonly DriftedScreen[],
  work: (batch: readonly DriftedScreen[]) => Promise<T[]>,
): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < screens.length; start += BATCH)
    results.push(...(await work(screens.slice(start, start + BATCH))));
  return results;
}

/** Starts Chromium, without the extension. `CHROME_PATH` names the browser. */
export async function launchDriftBrowser(
  site: Entry = 'events-manager',
  { isPlain = false } = {},
): Promise<DriftBrowser> {
  const script = await bundleEngine(site, isPlain);
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
  const answerBatch = (screens: readonly DriftedScreen[]) =>
    page.evaluate(
      (batch) => batch.map((screen) => (globalThis as unknown as DriftPage).drift.answer(screen)),
      screens,
    );
  return {
    run: (screens) => inBatches(screens, runBatch),
    answer: (screens) => inBatches(screens, answerBatch),
    timeFirst: (screen) =>
      page.evaluate((one) => (globalThis as unknown as DriftPage).drift.timeFirst(one), screen),
    time: (screen, rounds) =>
      page.evaluate(
        (one, count) => (globalThis as unknown as DriftPage).drift.time(one, count),
        screen,
        rounds,
      ),
    close: () => browser.close(),
  };
}
