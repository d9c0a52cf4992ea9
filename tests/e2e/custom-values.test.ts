import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  FILL,
  openAction,
  openTab,
  SHELL,
  storeBright,
} from './guard-stage.ts';
import { press, pressAndRead, readLayer, readResult } from './read-card.ts';
import { useStage } from './use-stage.ts';

const KEEP = 'Keep the token as a custom value';
const USE_TOKEN = 'Use in actions as the access token';

const stage = useStage(storeBright);

async function openCustomValues(location = BRIGHT.location): Promise<Page> {
  const page = await openTab(stage);
  await page.goto(`${SHELL}/v2/location/${location}/settings/custom_values`);
  await page.waitForSelector('::-p-aria([name="New Custom Value"][role="button"])');
  return page;
}

const values = () => stage.replica.world.locations[0]?.customValues;

test('the token is kept once, its key read from the list, and the action gets the merge field', async () => {
  const page = await openCustomValues();
  const frame = page.mainFrame();
  await press(frame, 'New Custom Value');
  await press(frame, KEEP);
  await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
  expect((await readLayer(frame)).join('\n')).not.toContain(BRIGHT_TOKEN);
  expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
  expect(values() ?? [], 'Save is the person’s to press').toEqual([]);
  await press(frame, 'Close');
  await press(frame, 'Save');
  const { outcome, text } = await pressAndRead(frame, USE_TOKEN);
  expect(values()).toMatchObject([{ name: 'Meta access token', value: BRIGHT_TOKEN }]);
  expect(outcome).toBe('Captured');
  expect(text).toContain('{{custom_values.meta_access_token}}');
  expect(text).not.toContain('Open it and look once');

  const action = await openAction(stage, BRIGHT);
  await press(action.frame, FILL);
  expect((await pressAndRead(action.frame, 'Fill')).outcome).toBe('Verified');
  const inputs = await action.frame.$$eval('.n-drawer input', (all) => all.map((one) => one.value));
  expect(inputs).toContain('{{custom_values.meta_access_token}}');
  expect(inputs).not.toContain(BRIGHT_TOKEN);
});

test('the dataset ID goes into a custom value of its own, and Undo empties the dialog', async () => {
  const page = await openCustomValues();
  const frame = page.mainFrame();
  await press(frame, 'New Custom Value');
  await press(frame, KEEP);
  await press(frame, 'The dataset ID instead');
  await frame.waitForSelector('::-p-aria([name="The access token instead"][role="button"])');
  expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
  const read = () =>
    page.$$eval('.value-dialog input, .value-dialog textarea', (all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
  expect(await read()).toEqual(['Meta dataset ID', BRIGHT.dataset]);
  await press(frame, 'Undo');
  await frame.waitForSelector('::-p-aria([name="Undo"])', { hidden: true });
  expect((await readResult(frame)).outcome).toBe('Undone');
  expect(await read()).toEqual(['', '']);
});

test('a value of another name has no button, and no key is taken from it', async () => {
  const [location] = stage.replica.world.locations;
  if (location)
    location.customValues = [{ id: 'x', name: 'Meta token', key: 'meta_token', value: 'EAAother' }];
  const page = await openCustomValues();
  const frame = page.mainFrame();
  await page.waitForSelector('::-p-text({{custom_values.meta_token}})');
  await press(frame, 'New Custom Value');
  await frame.waitForSelector(`::-p-aria([name="${KEEP}"][role="button"])`);
  expect(await readLayer(frame)).not.toContain(USE_TOKEN);
});
