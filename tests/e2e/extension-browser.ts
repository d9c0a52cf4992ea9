import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer';
import type { Replica } from '../replica/server.ts';

/** The built extension, as `npm run build` leaves it. */
const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const WORKER_STARTS_WITHIN_MS = 30_000;

/** A browser with the built extension, on the replica. */
export interface ExtensionBrowser {
  browser: Browser;
  extensionId: string;
  /** The service worker as it is now; started if it sleeps. */
  worker: () => Promise<WebWorker>;
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
  { headless = true, window = { width: 1280, height: 860 }, granted = [] }: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: [withGranted(granted)],
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
      ...replica.chromeArguments,
    ],
  });
  const isWorker = (target: { type: () => string; url: () => string }) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const first = await browser.waitForTarget(isWorker);
  const extensionId = new URL(first.url()).host;
  // One that starts has no `chrome` before its script is run.
  const worker = async () => {
    const deadline = Date.now() + WORKER_STARTS_WITHIN_MS;
    while (browser.connected && Date.now() < deadline) {
      const target = await browser.waitForTarget(isWorker);
      const found = await target.worker();
      const api = await found?.evaluate('typeof globalThis.chrome?.storage').catch(() => 'ended');
      if (found && api === 'object') return found;
      // Where this fails at once, the news of the next worker must get its turn.
      await setImmediate();
    }
    throw new Error('The service worker did not start.');
  };
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
