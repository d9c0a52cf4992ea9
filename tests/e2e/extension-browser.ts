import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { Replica } from '../replica/server.ts';
import { isExtensionWorker, keepWorker, type WorkerKeeper } from './extension-worker.ts';
import { slowPages } from './slow-pages.ts';

/** The built extension, as `npm run build` leaves it. */
const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser with the built extension, on the replica. */
export interface ExtensionBrowser extends WorkerKeeper {
  browser: Browser;
  extensionId: string;
  /** Opens the real popup over a tab, as a click on the toolbar icon does. */
  openPopup: (page: Page) => Promise<Page>;
  /** Clicks the toolbar icon over a tab, for the browser a click of the person (activeTab). */
  pressIcon: (page: Page) => Promise<Page>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  window?: { width: number; height: number };
  /**
   * Origins that the person has allowed. Nobody can press the browser's own question in a test, so
   * a copy of the build asks for them in its manifest.
   */
  granted?: readonly string[];
  /**
   * User data folder: what is started with the same one is the same browser, started again. The
   * extension is then loaded by the command line, as one that is loaded over the pipe is gone with
   * its browser.
   */
  profile?: string;
}

/** How Chromium gets the extension: over the pipe, or with a profile that outlives it. */
function loading(folder: string, profile: string | undefined) {
  if (profile === undefined) return { options: { enableExtensions: [folder] }, args: [] };
  const feature = '--disable-features=DisableLoadExtensionCommandLineSwitch';
  return {
    options: { enableExtensions: true, userDataDir: profile },
    args: [feature, `--load-extension=${folder}`],
  };
}

function withGranted(origins: readonly string[]): string {
  if (origins.length === 0) return EXTENSION;
  const copy = mkdtempSync(join(tmpdir(), 'granted-'));
  cpSync(EXTENSION, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...origins.map((origin) => `${origin}/*`));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Starts Chromium with the built extension. `CHROME_PATH` names the browser. */
export async function launchWithExtension(
  replica: Replica,
  {
    headless = true,
    window = { width: 1280, height: 860 },
    granted = [],
    profile,
  }: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const { options, args } = loading(withGranted(granted), profile);
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    ...options,
    handleDevToolsAsPage: true,
    defaultViewport: headless ? window : null,
    args: [
      // Chromium does not start as root, as in most containers, with its sandbox on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${window.width},${window.height}`,
      ...args,
      ...replica.chromeArguments,
    ],
  });
  slowPages(browser);
  const first = await browser.waitForTarget(isExtensionWorker);
  const extensionId = new URL(first.url()).host;
  const { worker, endWorker } = keepWorker(browser);
  const openOver = async (page: Page, open: () => Promise<unknown>) => {
    await page.bringToFront();
    const opened = browser.waitForTarget(
      (target) => target.url() === `chrome-extension://${extensionId}/popup.html`,
    );
    await open();
    return (await opened).asPage();
  };
  return {
    browser,
    extensionId,
    worker,
    endWorker,
    openPopup: (page) =>
      openOver(page, async () => (await worker()).evaluate('chrome.action.openPopup()')),
    pressIcon: (page) =>
      openOver(page, async () => {
        const own = (await browser.extensions()).get(extensionId);
        if (!own) throw new Error('The extension is not installed.');
        await page.triggerExtensionAction(own);
      }),
    close: () => browser.close(),
  };
}
