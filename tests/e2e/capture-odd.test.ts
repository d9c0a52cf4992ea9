import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { alwaysWatch } from './always-watch.ts';
import { openDevTools, readGrid, showEventsPanel } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import {
  ODD_HOST,
  oddSite,
  RELEASE,
  SEND_ODD,
  SEND_THROUGH_WORKER,
  TAKE_OVER,
} from './odd-site.ts';

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, oddSite] });
  extension = await launchWithExtension(replica, {
    granted: [`https://${ODD_HOST}`, 'https://www.instagram.com'],
  });
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** A last event, told of after all the others. */
const LAST = `new Image().src = 'https://www.facebook.com/tr/?id=1029384756102938&ev=LastOfAll'`;

/** Name, sources and state of each row once the last is there, and the names that Meta received. */
async function walk(before: (page: Page) => Promise<unknown>, sources: string) {
  const from = replica.world.events.length;
  const page = await extension.browser.newPage();
  const devTools = await openDevTools(page);
  await page.goto(`https://${ODD_HOST}/`);
  await before(page);
  const { panel } = await showEventsPanel(devTools, extension.extensionId);
  await page.bringToFront();
  await page.evaluate(TAKE_OVER);
  await page.evaluate(SEND_THROUGH_WORKER);
  await page.evaluate(RELEASE);
  await page.goto(`https://${ODD_HOST}/next`);
  await page.evaluate(SEND_ODD);
  const received = () => replica.world.events.slice(from).map(({ eventName }) => eventName);
  await expect.poll(received, { timeout: 10_000 }).toHaveLength(16);
  await page.evaluate(LAST);
  const read = async () =>
    (await readGrid(panel)).flatMap(([, name, , source, state]) =>
      name === undefined ? [] : [{ name, source, state }],
    );
  await expect
    .poll(read, { timeout: 20_000 })
    .toContainEqual(expect.objectContaining({ name: 'LastOfAll', source: sources }));
  const expected = [...received(), 'Unreadable request'].sort();
  const names = async () => (await read()).map(({ name }) => name).sort();
  await expect.poll(names, { timeout: 20_000 }).toEqual(expected);
  const seen = async () => new Set((await read()).map(({ source }) => source));
  await expect.poll(seen, { timeout: 20_000 }).toEqual(new Set([sources]));
  const states = new Set((await read()).map(({ state }) => state));
  expect(states).toEqual(new Set(['Browser only', 'Undecoded']));
  await page.close();
}

test('with DevTools alone, what Meta received has a row each', async () => {
  await walk(() => Promise.resolve(), 'Browser DevTools');
});

test('with DevTools and watching, each row is of both', async () => {
  await walk((page) => alwaysWatch(extension, page), 'Browser DevTools · Watching');
});
