import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { PIXEL_SITES } from './pixel-pages.ts';

let replica: Replica;
let extension: ExtensionBrowser;
let side: Page;

beforeAll(async () => {
  replica = await startReplica({ sites: PIXEL_SITES });
  extension = await launchWithExtension(replica);
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

const listed = () =>
  side.$$eval('.pc-latest > li', (lines) =>
    lines.map((line) => Array.from(line.children, (part) => part.textContent.trim()).slice(1)),
  );
const says = () => side.evaluate(() => document.body.textContent);

test('the popup opens it beside the page, and it lists what the tab sends, after the worker’s death too', async () => {
  const tab = await extension.browser.newPage();
  await tab.goto('https://funnel.brightsmile.test/');
  const popup = await extension.pressIcon(tab);
  const opened = extension.browser.waitForTarget((target) =>
    target.url().endsWith('/sidepanel.html'),
  );
  await popup.locator('aria/Keep open beside the page').click();
  side = await (await opened).asPage();
  await expect.poll(says).toContain('Always watch this site');
  await tab.evaluate("fbq('track', 'Lead', {}, { eventID: 'lead-1' })");
  await expect.poll(listed).toContainEqual(['Lead lead-1', 'Sent']);
  await extension.endWorker();
  await tab.evaluate("fbq('track', 'Contact')");
  await expect.poll(listed).toContainEqual(['Contact', 'Sent']);
});

test('it goes with the tab that is shown, and says of one that is not watched what to do', async () => {
  const other = await extension.browser.newPage();
  await other.goto('https://other.brightsmile.test/');
  await expect.poll(says).toContain('This tab is not watched.');
  expect(await listed()).toEqual([]);
  await extension.pressIcon(other);
  await expect.poll(says).toContain('Always watch this site');
  await other.evaluate("fbq('track', 'Schedule')");
  await expect.poll(listed).toEqual([['Schedule', 'Sent']]);
  await other.close();
  await expect.poll(listed).toContainEqual(['Contact', 'Sent']);
});

test('the guide is switched on and its steps are marked there', async () => {
  await side.locator('aria/Guide[role="switch"]').click();
  await side.locator('button ::-p-text(Done, or not needed)').click();
  await expect.poll(says).toContain('1 of 33 done');
  expect(await side.$$eval('[aria-current=step] p', ([first]) => first?.textContent)).toContain(
    'Step 2 of 33',
  );
});
