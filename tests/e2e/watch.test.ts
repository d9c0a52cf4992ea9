import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { html, type Site } from '../replica/site.ts';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { pixelSite } from '../replica/pixel/site.ts';
import { openDevTools, showEventsPanel, untilGrid, untilPanelSays } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';

const PIXEL = '1029384756102938';
const ORIGIN = 'https://funnel.brightsmile.test';

/** Sends an event when the page is left, as an exit tag does. */
const EXIT_TAG = `<script>addEventListener('pagehide', () => fbq('track', 'Contact'))</script>`;

/**
 * A funnel page with the pixel; `/no-script` cannot load Meta's script, `/exit` sends an event when
 * it is left, `/no-code` has no pixel.
 */
const page: Site = {
  name: 'page',
  isHost: (host) => host.endsWith('.brightsmile.test'),
  handle: ({ url }) =>
    html(
      `<!doctype html><title>Funnel</title><link rel="icon" href="data:,">${url.pathname === '/no-code' ? '' : composeBaseCode(PIXEL)}${url.pathname === '/exit' ? EXIT_TAG : ''}`,
      url.pathname === '/no-script'
        ? { 'content-security-policy': "script-src 'unsafe-inline'" }
        : {},
    ),
};

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, pixelSite, page] });
  extension = await launchWithExtension(replica, {
    granted: [ORIGIN, 'https://www.instagram.com'],
  });
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** The lines of the popup's list, newest first. */
const readLatest = (popup: Page) =>
  popup.$$eval('.pc-latest > li', (lines) =>
    lines.map((line) => Array.from(line.children, (part) => part.textContent.trim()).slice(1)),
  );

const untilListed = (popup: Page, name: string, outcome: string) =>
  popup.waitForFunction(
    (wanted, word) =>
      Array.from(document.querySelectorAll('.pc-latest > li')).some(
        ({ textContent }) => textContent.includes(wanted) && textContent.includes(word),
      ),
    { polling: 100 },
    name,
    outcome,
  );

const badgeOf = async (tab: Page) =>
  (await extension.worker()).evaluate(
    `chrome.tabs.query({ url: '${new URL(tab.url()).origin}/*' })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );

test('a click on the icon shows what the tab sends from then on, also after the worker has died', async () => {
  const tab = await extension.browser.newPage();
  await tab.goto('https://other.brightsmile.test/');
  const popup = await extension.pressIcon(tab);
  await popup.waitForSelector('::-p-text(Pixel events in this tab)');
  expect(await readLatest(popup)).toEqual([]);
  await tab.evaluate("fbq('track', 'Lead', {}, { eventID: 'lead-1' })");
  await untilListed(popup, 'Lead lead-1', 'Sent');
  await extension.endWorker();
  await tab.evaluate("fbq('track', 'Contact')");
  await untilListed(popup, 'Contact', 'Sent');
  expect(await readLatest(popup)).toEqual([
    ['Contact', 'Sent'],
    ['Lead lead-1', 'Sent'],
  ]);
  expect(await badgeOf(tab)).toBe('2');
  await tab.close();
});

test('an always watched, followed site shows calls that no request followed', async () => {
  const tab = await extension.browser.newPage();
  await tab.goto(`${ORIGIN}/`);
  const popup = await extension.pressIcon(tab);
  const choose = async (name: string) => {
    const box = await popup.waitForSelector(`::-p-xpath(//label[contains(., "${name}")]/input)`);
    await box?.click();
    await popup.waitForFunction(
      (label) =>
        Array.from(document.querySelectorAll('.pc-watched-choices label')).some(
          (one) => one.textContent.includes(label) && one.querySelector('input')?.checked === true,
        ),
      { polling: 100 },
      name,
    );
  };
  await choose('Always watch this site');
  await choose('Follow fbq calls');
  const text = await tab.evaluate('String(fbq)');
  await tab.goto(`${ORIGIN}/no-script`);
  expect(await tab.evaluate('String(fbq)')).toBe(text);
  expect(await tab.evaluate('fbq.queue.length')).toBe(2);
  await untilListed(popup, 'PageView', 'Not sent');
  await tab.goto(`${ORIGIN}/`);
  await tab.evaluate("fbq('track', 'Lead')");
  await untilListed(popup, 'Lead', 'Sent');
  const listed = await readLatest(popup);
  expect(listed.filter(([name]) => name === 'Lead')).toEqual([['Lead', 'Sent']]);
  expect(listed.filter(([, outcome]) => outcome === 'Not sent')).toHaveLength(1);
  await tab.close();
});

test('the panel names the ways that saw an event, and shows what the page told beside its requests', async () => {
  const tab = await extension.browser.newPage();
  const devTools = await openDevTools(tab);
  await tab.goto(`${ORIGIN}/no-script`);
  const { panel } = await showEventsPanel(devTools, extension.extensionId);
  const states = (rows: string[][]) =>
    rows.map(([, name, , source, state]) => [name, source, state]);
  const unsent = await untilGrid(panel, (rows) =>
    rows.some((cells) => cells.includes('Called, never sent')),
  );
  expect(states(unsent)).toContainEqual(['PageView', 'Browser fbq call', 'Called, never sent']);
  await untilPanelSays(panel, 'This page has called the pixel, and sent no event.');
  await panel.evaluate(() => {
    const notes = Array.from(document.querySelectorAll('[role=note]'));
    const note = notes.find(({ textContent }) => textContent.includes('has called the pixel'));
    note?.querySelector('button')?.click();
  });
  await untilPanelSays(panel, 'One call of fbq was not followed by a request.');
  await tab.evaluate("fbq('track', 'Contact')");
  await untilPanelSays(panel, '2 calls of fbq were not followed by a request.');
  await panel.evaluate(`document.querySelector('[aria-label="Close the report"]')?.click()`);

  await tab.goto(`${ORIGIN}/`);
  await tab.evaluate("fbq('track', 'Lead', { value: 5 }, { eventID: 'lead-9' })");
  const all = 'Browser fbq call · DevTools · Watching';
  await untilGrid(panel, (rows) => rows.some((cells) => cells[1] === 'Lead' && cells[3] === all));

  const text = '<img src=x onerror="document.title = 1">';
  await tab.evaluate((logMessage) => {
    window.postMessage({ action: 'FB_LOG', logMessage }, '*');
    window.postMessage({ action: 'FB_LOG', error: { type: 'DUPLICATE_PIXEL_ID' } }, '*');
  }, text);
  const warned = await untilGrid(
    panel,
    (rows) => rows.filter((cells) => cells.includes('Warning')).length === 2,
  );
  expect(states(warned).slice(-2)).toEqual([
    ['Warning of Meta’s script', 'Browser fbq call', 'Warning'],
    ['Pixel started twice', 'Browser fbq call', 'Warning'],
  ]);
  const grid = await panel.$('[role=grid]');
  await grid?.press('End');
  await grid?.press('ArrowUp');
  await untilPanelSays(panel, text);
  expect(await panel.$$('img')).toHaveLength(0);
  await tab.close();
});

test('what a page sends as it is left is listed, and is no event of the page after it', async () => {
  const tab = await extension.browser.newPage();
  const devTools = await openDevTools(tab);
  await tab.goto(`${ORIGIN}/exit`);
  const { panel } = await showEventsPanel(devTools, extension.extensionId);
  await untilGrid(panel, (rows) => rows.some((cells) => cells[1] === 'PageView'));
  await tab.goto(`${ORIGIN}/no-code`);
  await untilGrid(panel, (rows) =>
    rows.some((cells) => cells[1] === 'Contact' && cells[3]?.endsWith('Watching')),
  );
  await panel.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Why is nothing arriving?')?.click()`,
  );
  await untilPanelSays(panel, 'The page has no pixel code.');
  await untilPanelSays(panel, 'No request with an event was seen on this page.');
  await tab.close();
});
