import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { alwaysWatch } from './always-watch.ts';
import { openDevTools, readGrid, showEventsPanel } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { KINDS, KINDS_HOST, kindsSite, SEND_ALL } from './kinds-site.ts';

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, kindsSite] });
  extension = await launchWithExtension(replica, {
    granted: [`https://${KINDS_HOST}`, 'https://www.instagram.com'],
  });
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** A last event of its own, so that what is missing then is missing for good. */
const LAST = `new Image().src = 'https://www.facebook.com/tr/?id=1029384756102938&ev=LastOfAll'`;

/**
 * Walks through the page that sends every kind, and on, with the panel open; gives its rows once
 * `last` is there: what only the watch sees is shown after all that it saw before.
 */
async function walk(last: string, before: (page: Page) => Promise<unknown>): Promise<string[][]> {
  const page = await extension.browser.newPage();
  const devTools = await openDevTools(page);
  await page.goto(`https://${KINDS_HOST}/`);
  await before(page);
  const { panel } = await showEventsPanel(devTools, extension.extensionId);
  await page.bringToFront();
  await page.evaluate(SEND_ALL);
  await untilListed(
    panel,
    KINDS.filter((name) => name !== 'AtPageHide'),
  );
  await page.goto(`https://${KINDS_HOST}/next`);
  await page.evaluate(LAST);
  await untilListed(panel, ['LastOfAll', last]);
  const rows = await readGrid(panel);
  await page.close();
  return rows;
}

/** Rows of events; a page's heading has one cell. */
const namesOf = (rows: string[][]) => rows.flatMap((cells) => cells[1] ?? []).sort();

/** Waits until the panel lists all of them; what is missing in the end is what the failure says. */
async function untilListed(panel: Frame, names: readonly string[]): Promise<void> {
  const missing = async () => {
    const listed = namesOf(await readGrid(panel));
    return names.filter((name) => !listed.includes(name));
  };
  await expect.poll(missing, { timeout: 25_000 }).toEqual([]);
}

/** The page after has its own image at its start. */
const EXPECTED = [...KINDS, 'BeforeThePanel', 'LastOfAll'];

test('with DevTools alone, all but what is sent at page hide', async () => {
  const rows = await walk('LastOfAll', () => Promise.resolve());
  expect(namesOf(rows)).toEqual(EXPECTED.filter((name) => name !== 'AtPageHide').sort());
});

test('with DevTools, and the site always watched, all of them, each once', async () => {
  const rows = await walk('AtPageHide', (page) => alwaysWatch(extension, page));
  expect(namesOf(rows)).toEqual([...EXPECTED].sort());
  const statusOf = (name: string) => rows.find((cells) => cells[1] === name)?.[4];
  expect(statusOf('Failed')).toBe('Blocked');
  expect(statusOf('BlockedByPolicy')).toBe('Blocked');
});
