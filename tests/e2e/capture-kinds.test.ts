import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { openDevTools, readGrid, showEventsPanel, untilPanelSays } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { KINDS, KINDS_HOST, kindsSite, SEND_ALL } from './kinds-site.ts';

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, kindsSite] });
  extension = await launchWithExtension(replica);
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
  for (const name of KINDS) if (name !== 'AtPageHide') await untilPanelSays(panel, name);
  await page.goto(`https://${KINDS_HOST}/next`);
  await page.evaluate(LAST);
  await untilPanelSays(panel, 'LastOfAll');
  await untilPanelSays(panel, last);
  const rows = await readGrid(panel);
  await page.close();
  return rows;
}

const namesOf = (rows: string[][]) => rows.map((cells) => cells[1] ?? '').sort();
/** The page after has its own image at its start. */
const EXPECTED = [...KINDS, 'BeforeThePanel', 'LastOfAll'];

test('with DevTools alone, all but what is sent at page hide', async () => {
  const rows = await walk('LastOfAll', () => Promise.resolve());
  expect(namesOf(rows)).toEqual(EXPECTED.filter((name) => name !== 'AtPageHide').sort());
});

test('with DevTools, and the tab watched since a click on the icon, all of them, once', async () => {
  const rows = await walk('AtPageHide', (page) => extension.pressIcon(page));
  expect(namesOf(rows)).toEqual([...EXPECTED].sort());
  const statusOf = (name: string) => rows.find((cells) => cells[1] === name)?.[4];
  expect(statusOf('Failed')).toBe('Blocked');
  expect(statusOf('BlockedByPolicy')).toBe('Blocked');
});
