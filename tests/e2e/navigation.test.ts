import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { readLayer } from './read-card.ts';

const ID = '1029384756102938';
const BASE = `https://business.facebook.com/events_manager2/list/dataset/${ID}`;

/** About as often as somebody changes screens in an hour of work; in short, enough to tell. */
const ROUNDS = process.env['PIXEL_COURIER_SOAK'] === '1' ? 2_000 : 60;
/** Rounds after which all has been seen once: what is kept for reuse is kept by then. */
const WARM = 20;
/** So much may differ between two looks at a page that lives: a list that has one more row. */
const TOLERANCE = { JSEventListeners: 12, Nodes: 120 };

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** Each screen with the buttons of ours that belong there. */
const SCREENS: [tab: string, chips: string[]][] = [
  ['Test events', ['Capture test code']],
  ['History', []],
  ['Settings', ['Capture dataset ID']],
];
const OURS = ['Capture dataset ID', 'Capture access token', 'Capture test code'];

/** Goes to a tab as a person does, and resolves once our buttons are those of that screen. */
async function go(page: Page, tab: string, chips: string[]): Promise<void> {
  await page.locator(`::-p-aria([name="${tab}"][role="tab"])`).click();
  for (;;) {
    const names = await readLayer(page.mainFrame());
    const here = OURS.filter((name) => names.includes(name));
    if (here.join() === chips.join()) return;
  }
}

async function walk(page: Page, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const [tab, chips] = SCREENS[round % SCREENS.length] ?? ['', []];
    await go(page, tab, chips);
  }
}

/** What the page holds once the garbage has been taken out, on the same screen each time. */
async function measure(page: Page, session: CDPSession): Promise<Record<string, number>> {
  await go(page, 'History', []);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

test(
  `buttons come and go with their screen ${ROUNDS} times, and nothing is left behind`,
  async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${BASE}/settings`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    await walk(page, WARM);
    const early = await measure(page, session);
    await walk(page, ROUNDS - WARM);
    const late = await measure(page, session);
    for (const [name, most] of Object.entries(TOLERANCE)) {
      const grown = (late[name] ?? Infinity) - (early[name] ?? 0);
      expect(
        grown,
        `${name}: ${early[name] ?? '?'} early, ${late[name] ?? '?'} late`,
      ).toBeLessThanOrEqual(most);
    }
    expect(await readLayer(page.mainFrame())).toEqual([]);
    await page.close();
  },
  ROUNDS * 4_000 + 60_000,
);

test('what is added and never taken away is told: the measuring can fail', async () => {
  const page = await extension.browser.newPage();
  await page.goto(`${BASE}/settings`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const early = await measure(page, session);
  await page.evaluate(`globalThis.kept = Array.from({ length: 200 }, () => {
    const node = document.createElement('div');
    node.addEventListener('click', () => node.remove());
    return node;
  })`);
  const late = await measure(page, session);
  for (const [name, most] of Object.entries(TOLERANCE))
    expect((late[name] ?? 0) - (early[name] ?? 0)).toBeGreaterThan(most);
  await page.close();
});
