import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SITES } from '../replica/default-sites.ts';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { startReplica } from '../replica/server.ts';
import { launchWithExtension } from './extension-browser.ts';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  clientRecord,
  closeStage,
  FILL,
  type GuardStage,
  openAction,
  openSettings,
  openTab,
  storeClients,
} from './guard-stage.ts';
import { FOREIGN_LETTERS, hostileSite, LOOK_ALIKE } from './hostile-sites.ts';
import { readAction } from './page-fields.ts';
import { press, pressAndRead, readLayer, readResult } from './read-card.ts';
import { openSiteSettings } from './site-settings.ts';

const AGENCY = 'https://app.agency-one.test';
const SETTINGS = `${AGENCY}/v2/location/${BRIGHT.location}/funnels-websites/funnels/${BRIGHT.funnel}/settings`;

let stage: GuardStage;

beforeAll(async () => {
  const replica = await startReplica({ sites: [hostileSite, ...DEFAULT_SITES] });
  stage = { replica, extension: await launchWithExtension(replica) };
});
afterAll(() => closeStage(stage));

const hasLayer = async (page: Page) => (await page.$('pixel-courier')) !== null;
const isAllowed = async () =>
  (await stage.extension.worker()).evaluate(
    `chrome.permissions.contains({ origins: ['${AGENCY}/*'] })`,
  );

async function useOnSite(page: Page): Promise<void> {
  const popup = await stage.extension.pressIcon(page);
  await press(popup.mainFrame(), 'Use on this site');
  await popup.waitForSelector('::-p-aria([name="Stop using on this site"])');
  await popup.close();
  await page.bringToFront();
}

const listRegistered = async () =>
  (await stage.extension.worker()).evaluate(
    `chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))`,
  );

test('used on an agency’s host from the popup, through the worker’s end, until it is taken back', async () => {
  // Before anything is captured: the extension starts anew with it.
  const settings = await openSiteSettings(stage.extension);
  const code = composeBaseCode(BRIGHT.dataset);
  const client = clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location);
  await storeClients(stage, [
    [Object.assign(client, { pixelCode: { code, capturedAt: 1 } }), BRIGHT_TOKEN],
  ]);
  await settings.allow(AGENCY);
  const page = await openSettings(stage, BRIGHT, AGENCY);
  expect(await hasLayer(page)).toBe(false);

  await useOnSite(page);
  await press(page.mainFrame(), 'Insert pixel code');
  await page.waitForSelector('::-p-aria([name="Insert"][role="button"])');
  expect((await readLayer(page.mainFrame())).join('\n')).toContain('Is that your agency’s');
  expect((await pressAndRead(page.mainFrame(), 'Insert')).outcome).toBe('Verified');
  const field = await page.$eval('#head-tracking-code textarea', ({ value }) => value);
  expect(field).toContain(code);

  const { frame, page: builder } = await openAction(stage, BRIGHT, AGENCY);
  await press(frame, FILL);
  // The agency's own box lies over the builder's frame, so the page on top asks.
  await press(builder.mainFrame(), 'Fill');
  expect((await readResult(frame)).outcome).toBe('Verified');
  expect(await readAction(frame)).toMatchObject({ 'Access Token': BRIGHT_TOKEN });
  await builder.close();

  await stage.extension.endWorker();
  const again = await openSettings(stage, BRIGHT, AGENCY);
  await again.waitForSelector('pixel-courier');
  const { frame: served, page: inBuilder } = await openAction(stage, BRIGHT, AGENCY);
  await served.waitForSelector('pixel-courier');

  await press((await stage.extension.pressIcon(again)).mainFrame(), 'Stop using on this site');
  await again.waitForSelector('pixel-courier', { hidden: true });
  await inBuilder.bringToFront();
  await served.waitForSelector('pixel-courier', { hidden: true });
  await expect.poll(listRegistered).toEqual([]);
  await expect.poll(isAllowed).toBe(false);
  await again.goto(SETTINGS);
  await again.waitForSelector('#head-tracking-code textarea');
  expect(await hasLayer(again)).toBe(false);
});

test('a permission that is taken away in the browser’s own settings is noticed', async () => {
  const settings = await openSiteSettings(stage.extension);
  await settings.allow(AGENCY);
  const page = await openSettings(stage, BRIGHT, AGENCY);
  await useOnSite(page);
  await page.waitForSelector('pixel-courier');
  await settings.forbid(AGENCY);
  await page.waitForSelector('pixel-courier', { hidden: true });
  await expect.poll(listRegistered).toEqual([]);
});

test.each([
  ['a client’s funnel', 'https://funnel.brightsmile.test/consult', 'does not look like HighLevel'],
  [
    'a look-alike with all of HighLevel on it',
    `https://${LOOK_ALIKE}/v2/location/${BRIGHT.location}/dashboard`,
    'has HighLevel’s name in it',
  ],
  [
    'foreign letters with all of HighLevel on it',
    `https://${FOREIGN_LETTERS}/v2/location/${BRIGHT.location}/dashboard`,
    'letters that can imitate others',
  ],
])('%s is not offered, and the popup says why', async (_what, url, why) => {
  const page = await openTab(stage);
  await page.goto(url);
  const popup = await stage.extension.pressIcon(page);
  await popup.waitForSelector(`.pc-shell details ::-p-text(${why})`);
  expect(await popup.$('::-p-aria([name="Use on this site"])')).toBeNull();
  await page.close();
});
