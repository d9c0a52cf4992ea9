import { mkdtempSync, readFileSync, rmSync, watch, existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import {
  isDrawerShown,
  openDevTools,
  readGrid,
  showEventsPanel,
  untilPanelSays,
} from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { untilArrived } from './launch-on-replica.ts';

let replica: Replica;
let extension: ExtensionBrowser;
let devTools: Page;
let panel: Frame;
const folder = mkdtempSync(join(tmpdir(), 'panel-files-'));

/** The name in the second column of every event listed. */
const names = async () => (await readGrid(panel)).map((cells) => cells[1]);

async function filter(text: string): Promise<void> {
  const field = await panel.waitForSelector('::-p-aria([name="Filter events"][role="searchbox"])');
  await field?.click({ count: 3 });
  await field?.press('Backspace');
  await field?.type(text);
}

/** Resolves once a file of that name is in the folder, whole. */
async function untilSaved(name: string): Promise<string> {
  const path = join(folder, name);
  await new Promise<void>((resolve) => {
    const watcher = watch(folder, () => {
      if (!existsSync(path)) return;
      watcher.close();
      resolve();
    });
    if (existsSync(path)) {
      watcher.close();
      resolve();
    }
  });
  return path;
}

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
  const [dataset] = replica.world.datasets;
  const [funnel] = replica.world.locations[0]?.funnels ?? [];
  if (!dataset || !funnel) throw new Error('The seed has no such client.');
  funnel.settings.header += composeBaseCode(dataset.id);
  const page = await extension.browser.newPage();
  devTools = await openDevTools(page);
  await page.goto(`https://${funnel.domain}/?fbclid=IwAR0FromAnAd`);
  await untilArrived(replica, (events) => events.some(({ eventName }) => eventName === 'PageView'));
  ({ panel } = await showEventsPanel(devTools, extension.extensionId));
  await untilPanelSays(panel, 'PageView');
  const browser = await extension.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});

afterAll(async () => {
  await extension.close();
  await replica.close();
  rmSync(folder, { recursive: true });
});

test('the filter narrows the list down, and says where a mistake is', async () => {
  await filter('ev:PageView -source:server');
  expect(await names()).toContain('PageView');
  await filter('ev:NothingLikeIt');
  await untilPanelSays(panel, 'No event matches this filter.');
  expect(await names()).toEqual([]);
  await filter('evnt:PageView');
  const mistake = await panel.waitForSelector('[role=alert] mark');
  expect(await mistake?.evaluate((mark) => mark.textContent)).toBe('evnt');
  await filter('');
});

test('the detail tells what was sent, and the keyboard leads there', async () => {
  const grid = await panel.waitForSelector('::-p-aria([name="Events"][role="grid"])');
  await grid?.press('End');
  await panel.waitForSelector('::-p-aria([name="PageView, Browser event"])');
  const [dataset] = replica.world.datasets;
  await untilPanelSays(panel, `Pixel ID${dataset?.id ?? ''}`);
  await untilPanelSays(panel, 'Seen byDevTools');
  // DevTools opens its drawer at Esc: it must get only the one that closed nothing.
  await grid?.press('Escape');
  while ((await panel.$('section')) !== null);
  expect(await isDrawerShown(devTools)).toBe(false);
  await grid?.press('Escape');
  while ((await isDrawerShown(devTools)) !== true);
  await grid?.press('End');
  await panel.locator('::-p-aria([name="Close the detail"][role="button"])').click();
  // No frame is drawn in a window behind: only asking from outside sees it go.
  while ((await panel.$('section')) !== null);
});

test('what is exported is opened again, with the same events', async () => {
  const before = await readGrid(panel);
  await panel.locator('::-p-aria([name="Import and export"][role="button"])').click();
  await panel.locator('::-p-aria([name="Export as JSON"][role="menuitem"])').click();
  const path = await untilSaved('pixel-courier-events.json');
  const [dataset] = replica.world.datasets;
  // It is written in parts.
  await expect.poll(() => readFileSync(path, 'utf8')).toMatch(/\}\s*$/);
  expect(readFileSync(path, 'utf8')).toContain(dataset?.id);
  const chooser = await panel.$('input[type=file]');
  await chooser?.uploadFile(path);
  await untilPanelSays(panel, 'This is pixel-courier-events.json.');
  expect(await readGrid(panel)).toEqual(before);
});

test('a file that holds nothing is told in a sentence, and the list stays', async () => {
  const path = join(folder, 'broken.har');
  writeFileSync(path, '{"log": {"entries": [');
  const chooser = await panel.$('input[type=file]');
  await chooser?.uploadFile(path);
  await untilPanelSays(panel, 'This file is not JSON, or it was cut off.');
  expect(await names()).toContain('PageView');
});
