import type { Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReplica, type Replica } from '../replica/server.ts';
import { openDevTools, showEventsPanel, untilGrid, untilPanelSays } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { PIXEL_SITES } from './pixel-pages.ts';

const FUNNEL = 'https://funnel.brightsmile.test';

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica({ sites: PIXEL_SITES });
  extension = await launchWithExtension(replica);
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

async function click(panel: Frame, selector: string): Promise<void> {
  const element = await panel.waitForSelector(selector);
  await element?.click();
}

const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

/** What the menu of sessions offers. */
async function readMenu(panel: Frame): Promise<string[]> {
  await click(panel, button('Sessions'));
  await panel.waitForSelector('[role=menu]');
  return panel.$$eval('[role^=menuitem]', (items) =>
    items.map((item) => item.querySelector('[title]')?.textContent ?? ''),
  );
}

const choose = (panel: Frame, place: number) =>
  click(panel, `[role^=menuitem]:nth-of-type(${place + 1})`);

/** Names of events, and the event IDs that the site gave them. */
const eventsOf = (rows: string[][]) =>
  rows.map(([, name, id]) => [name, id?.startsWith('ob3_') === true ? '' : id]);

test('a walk that was watched is named, kept, opened again after it has ended, and deleted', async () => {
  const walk = await extension.browser.newPage();
  await walk.goto(`${FUNNEL}/`);
  const popup = await extension.pressIcon(walk);
  await popup.waitForSelector('::-p-text(Pixel events in this tab)');
  const untilListed = (text: string) =>
    popup.waitForFunction(
      (wanted) => document.querySelector('.pc-latest')?.textContent.includes(wanted) === true,
      { polling: 100 },
      text,
    );
  await walk.evaluate("fbq('track', 'Lead', {}, { eventID: 'lead-1' })");
  await untilListed('Lead lead-1');
  await extension.endWorker();
  await walk.goto(`${FUNNEL}/thanks`);
  await walk.evaluate("fbq('track', 'Contact', {}, { eventID: 'contact-1' })");
  await untilListed('Contact contact-1');
  await walk.close();

  const tab = await extension.browser.newPage();
  const devTools = await openDevTools(tab);
  await tab.goto('https://other.brightsmile.test/');
  const { panel } = await showEventsPanel(devTools, extension.extensionId);
  await untilGrid(panel, (rows) => rows.length === 1);
  const items = await readMenu(panel);
  expect(items).toEqual([
    'This tab, live',
    'Start a new session in this tab',
    expect.stringMatching(/^funnel\.brightsmile\.test · [^·]+$/),
  ]);
  await choose(panel, 2);
  await untilPanelSays(panel, 'This is the stored session funnel.brightsmile.test.');
  const seen = await untilGrid(panel, (rows) => rows.length === 3);
  // The first PageView was sent before the click on the icon.
  expect(eventsOf(seen)).toEqual([
    ['Lead', 'lead-1'],
    ['PageView', ''],
    ['Contact', 'contact-1'],
  ]);

  await click(panel, button('Rename'));
  const field = await panel.waitForSelector('input[name=name]');
  await field?.type('Spring walk');
  await click(panel, button('Save name'));
  await untilPanelSays(panel, 'This is the stored session Spring walk.');
  await click(panel, button('Keep'));
  await untilPanelSays(panel, 'It is kept until you delete it.');
  await extension.endWorker();
  await click(panel, button('Back to the tab'));
  await untilGrid(panel, (rows) => rows.length === 1);
  expect((await readMenu(panel)).at(-1)).toMatch(/^Spring walk · .+ · kept$/);

  await choose(panel, 2);
  await untilGrid(panel, (rows) => rows.length === 3);
  await click(panel, button('Delete'));
  await click(panel, button('Delete for good'));
  await untilGrid(panel, (rows) => rows.length === 1);
  expect(await readMenu(panel)).toHaveLength(2);
  await tab.close();
});

test('what only DevTools saw is a session, too, once DevTools has been closed', async () => {
  const walk = await extension.browser.newPage();
  const first = await openDevTools(walk);
  await walk.goto(`${FUNNEL}/offer`);
  const { panel } = await showEventsPanel(first, extension.extensionId);
  await walk.evaluate("fbq('track', 'Lead', {}, { eventID: 'lead-2' })");
  await untilGrid(panel, (rows) => rows.length === 2);
  await walk.close();

  const tab = await extension.browser.newPage();
  const second = await openDevTools(tab);
  await tab.goto('https://other.brightsmile.test/');
  const other = await showEventsPanel(second, extension.extensionId);
  await untilGrid(other.panel, (rows) => rows.length === 1);
  const items = await readMenu(other.panel);
  expect(items[2]).toMatch(/^funnel\.brightsmile\.test · /);
  await choose(other.panel, 2);
  const seen = await untilGrid(other.panel, (rows) => rows.length === 2);
  expect(eventsOf(seen)).toEqual([
    ['PageView', ''],
    ['Lead', 'lead-2'],
  ]);
  await tab.close();
});
