import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReplica } from '../replica/server.ts';
import { launchWithExtension } from './extension-browser.ts';
import {
  BRIGHT,
  closeStage,
  clientRecord,
  openAction,
  openSettings,
  storeClients,
  type GuardStage,
} from './guard-stage.ts';
import { press, pressAndRead } from './read-card.ts';
import { openSiteSettings } from './site-settings.ts';

const AGENCY = 'https://app.agency-one.test';

let stage: GuardStage;
const profile = mkdtempSync(join(tmpdir(), 'restart-'));

beforeAll(async () => {
  const replica = await startReplica();
  stage = { replica, extension: await launchWithExtension(replica, { profile }) };
});
afterAll(async () => {
  await closeStage(stage);
  rmSync(profile, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  const { extensionId } = stage.extension;
  await stage.extension.close();
  stage.extension = await launchWithExtension(stage.replica, { profile });
  expect(stage.extension.extensionId).toBe(extensionId);
}

const inWorker = async (script: string) => (await stage.extension.worker()).evaluate(script);

const isAllowed = () => inWorker(`chrome.permissions.contains({ origins: ['${AGENCY}/*'] })`);

test('an agency’s address lasts over a restart of the browser, and so does taking it back', async () => {
  const settings = await openSiteSettings(stage.extension);
  await settings.allow(AGENCY);
  await storeClients(stage, [[clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location), null]]);
  const page = await openSettings(stage, BRIGHT, AGENCY);
  const popup = await stage.extension.pressIcon(page);
  await press(popup.mainFrame(), 'Use on this site');
  await page.waitForSelector('pixel-courier');

  await restart();
  const again = await openSettings(stage, BRIGHT, AGENCY);
  await press(again.mainFrame(), 'Insert pixel code');
  expect((await pressAndRead(again.mainFrame(), 'Insert')).outcome).toBe('Verified');
  const { frame } = await openAction(stage, BRIGHT, AGENCY);
  await frame.waitForSelector('pixel-courier');

  await press((await stage.extension.pressIcon(again)).mainFrame(), 'Stop using on this site');
  await again.waitForSelector('pixel-courier', { hidden: true });
  await expect.poll(isAllowed).toBe(false);
  await restart();
  const last = await openSettings(stage, BRIGHT, AGENCY);
  expect(await last.$('pixel-courier')).toBeNull();
  expect(await inWorker('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  expect(await isAllowed()).toBe(false);
});
