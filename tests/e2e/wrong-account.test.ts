import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { recommendPlan } from '@/utils/client/set-up-plan';
import { getLabels } from '../replica/events-manager/labels.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import type { Dataset } from '../replica/world.ts';
import { askAsPopup } from './ask-as-popup.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { press, pressAndRead, readLayer, readResult } from './read-card.ts';
import { makeOnlyClient, openPixelStep, untilLayerSays } from './wizard-pages.ts';

const CLIENT = 'Lakeside Physio';
const BASE = 'https://business.facebook.com/events_manager2';
const OTHER = '998877665544332';

let replica: Replica;
let extension: ExtensionBrowser;
let page: Page;
let dataset: Dataset;

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
beforeEach(async () => {
  replica.reset();
  const [first] = replica.world.datasets;
  if (!first) throw new Error('The seed has no dataset.');
  dataset = first;
  await makeOnlyClient(extension, CLIENT, recommendPlan(CLIENT));
  page = await extension.browser.newPage();
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

const settings = (act: string) =>
  `${BASE}/list/dataset/${dataset.id}/settings?act=${act}&business_id=${dataset.businessId}`;

const stateOf = () =>
  askAsPopup(extension, async (ask) => ask('popup.state', { tabId: 0 })).finally(() =>
    page.bringToFront(),
  );

/** Captures the dataset ID where it belongs: from then on its account is the client's. */
async function captureAtHome(): Promise<void> {
  await page.goto(settings(dataset.adAccount));
  const captured = await pressAndRead(page.mainFrame(), 'Capture dataset ID');
  expect(captured.text).toContain(CLIENT);
}

test('a capture in another ad account asks first, and takes nothing until it is told to', async () => {
  await captureAtHome();
  await page.goto(settings(OTHER));
  const frame = page.mainFrame();
  await page.locator('::-p-aria([name="Generate access token"][role="button"])').click();
  await press(frame, 'Capture access token');
  const asked = await untilLayerSays(page, 'Capture anyway');
  expect(asked).toContain(`in ad account ${OTHER} instead of ${dataset.adAccount}`);
  expect((await stateOf()).active?.token).toBeNull();

  const popup = await extension.openPopup(page);
  await popup.waitForSelector(`::-p-text(in ad account ${OTHER} instead of)`);
  await popup.close();

  await press(frame, 'Close');
  await press(frame, 'Capture access token');
  await press(frame, 'Capture anyway');
  expect((await readResult(frame)).outcome).toBe('Captured');
  const { active } = await stateOf();
  expect(active?.datasetId).toBe(dataset.id);
  expect(active?.token?.length).toBe(dataset.tokens[0]?.length);
});

test('the guide and the cards of the wizard say it before anything is filled', async () => {
  await askAsPopup(extension, async (ask) => {
    const { active } = await ask('popup.state', { tabId: 0 });
    await ask('guide.switch', { clientId: active?.id ?? null, tabId: 0, isOn: true });
  });
  await page.bringToFront();
  await captureAtHome();
  await openPixelStep(page, getLabels('C', 'en_US'), OTHER);
  await untilLayerSays(page, `Step 2 of 33\nThis page is in ad account ${OTHER}`);
  await press(page.mainFrame(), 'Fill pixel name');
  await page.waitForSelector('::-p-aria([name="Fill"][role="button"])');
  const card = (await readLayer(page.mainFrame())).join('\n');
  expect(card).toContain(`in ad account ${OTHER} instead of ${dataset.adAccount}`);
  const filled = await page.$eval('[role=dialog] input:not([type=radio])', (one) =>
    one instanceof HTMLInputElement ? one.value : null,
  );
  expect(filled).toBe('');
  await press(page.mainFrame(), 'It has moved to this account');
  const moved = await untilLayerSays(page, `(before: ${dataset.adAccount})`);
  expect(moved).not.toContain('instead of');
  await press(page.mainFrame(), 'Fill');
  expect((await readResult(page.mainFrame())).outcome).toBe('Verified');
});

test('a client that has moved says so once, in the card or in the popup, and is not asked again', async () => {
  await captureAtHome();
  await page.goto(settings(OTHER));
  const frame = page.mainFrame();
  await press(frame, 'Capture dataset ID');
  await press(frame, 'It has moved to this account');
  const { outcome, text } = await readResult(frame);
  expect(outcome).toBe('Captured');
  expect(text).toContain(`in ad account ${OTHER} (before: ${dataset.adAccount})`);
  await page.reload();
  expect((await pressAndRead(frame, 'Capture dataset ID')).outcome).toBe('Captured');

  await page.goto(settings(dataset.adAccount));
  await page.waitForSelector('::-p-aria([name="Capture dataset ID"])');
  const popup = await extension.openPopup(page);
  const warned = await popup.waitForSelector(`::-p-text(instead of ${OTHER})`);
  await press(popup.mainFrame(), 'It has moved to this account');
  await popup.waitForFunction((one) => one?.isConnected === false, {}, warned);
  await popup.close();
  expect((await pressAndRead(frame, 'Capture dataset ID')).outcome).toBe('Captured');
});

test('without developer rights Settings says whom to ask, and what looks alike', async () => {
  dataset.tokenRights = false;
  await page.goto(settings(dataset.adAccount));
  await press(page.mainFrame(), 'Why there is no Generate');
  const said = await untilLayerSays(page, 'Generate access token is not here');
  for (const part of ['developer rights', 'an admin of the business', 'Payload Helper'])
    expect(said).toContain(part);
});

test('with the keyboard alone the hint is there in time, goes with Escape, and takes no focus', async () => {
  await page.goto(settings(dataset.adAccount));
  const generate = '::-p-aria([name="Generate access token"][role="button"])';
  const button = await page.waitForSelector(generate);
  await page.waitForSelector('[aria-description*="shown once"]');
  await page.evaluate(`{
    globalThis.heard = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), true);
  }`);
  const isFocused = () => button?.evaluate((one) => one === document.activeElement);
  while (!(await isFocused())) await page.keyboard.press('Tab');
  await untilLayerSays(page, 'Before you generate a token');
  expect(await isFocused()).toBe(true);
  await page.keyboard.press('Escape');
  for (;;) if (!(await readLayer(page.mainFrame())).join().includes('Before you generate a')) break;
  expect(await isFocused()).toBe(true);
  expect(await page.evaluate('heard')).not.toContain('Escape');
  expect(dataset.tokens).toEqual([]);
});
