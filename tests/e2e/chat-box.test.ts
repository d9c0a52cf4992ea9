import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  FILL,
  openAction,
  openSettings,
  openTab,
  storeBright,
  openTrackingPanel,
} from './guard-stage.ts';
import { findTraces, readAction } from './page-fields.ts';
import { press, pressAndRead, readResult, untilSaid } from './read-card.ts';
import { useStage } from './use-stage.ts';
import { recordQuestions } from './worker-messages.ts';

const stage = useStage(storeBright);

/** What many agencies have in a corner of every screen, over whatever is there. */
const CHAT_BOX = `{
  const box = document.createElement('aside');
  box.id = 'chat';
  box.style.cssText = 'position: fixed; right: 16px; bottom: 16px; z-index: 9999; padding: 12px; background: white';
  box.innerHTML = '<strong>Talk to Brightside</strong><input placeholder="Your message">';
  document.body.append(box);
}`;
/** Lies over all of a page, above our own elements, and lets clicks through. */
const SHEET = `{
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: white';
  document.documentElement.append(sheet);
}`;
const CLOSE_IT = `document.querySelector('#chat').remove()`;

const untilGone = (page: Page, name: string) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { hidden: true });

test('under an agency’s chat box the page on top asks, and a click there fills the action', async () => {
  const { page, frame } = await openAction(stage, BRIGHT);
  await page.evaluate(CHAT_BOX);
  await press(frame, FILL);
  await untilSaid(frame, '“Talk to Brightside” lies over the builder');
  const asked = await untilSaid(page.mainFrame(), 'Press here instead');
  expect(asked).toContain('Bright Smile Dental');
  expect(await findTraces(stage)).toEqual([]);
  await press(page.mainFrame(), 'Fill');
  expect((await readResult(frame)).outcome).toBe('Verified');
  expect(await readAction(frame)).toMatchObject({
    'Access Token': BRIGHT_TOKEN,
    'Dataset ID': BRIGHT.dataset,
  });
  await untilGone(page, 'Fill');
});

test('a script’s click there, and a person’s on a covered button, fill nothing', async () => {
  const { page, frame } = await openAction(stage, BRIGHT);
  await page.evaluate(CHAT_BOX);
  const asked = await recordQuestions(stage);
  await press(frame, FILL);
  await untilSaid(page.mainFrame(), 'Press here instead');
  const fill = await page.waitForSelector(
    '::-p-aria([name="Fill"][role="button"]:not([disabled]))',
  );
  const box = await fill?.boundingBox();
  if (!fill || !box) throw new Error('The page on top asks nothing.');
  await fill.evaluate((button) => (button as HTMLButtonElement).click());
  await page.evaluate(SHEET);
  await page.waitForFunction((button) => (button as HTMLButtonElement).disabled, {}, fill);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await press(frame, 'Close');
  await untilGone(page, 'Fill');
  expect((await asked()).filter((name) => name !== 'fill.preview')).toEqual([]);
  expect(await findTraces(stage)).toEqual([]);
});

test('with the box closed the builder’s own button does it, and in the page builder, too', async () => {
  const page = await openTab(stage);
  const frame = await openTrackingPanel(page, BRIGHT);
  await page.evaluate(CHAT_BOX);
  await press(frame, 'Insert pixel code');
  await untilSaid(page.mainFrame(), 'Press here instead');
  await page.evaluate(CLOSE_IT);
  await untilGone(page, 'Insert');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
});

test('a card of the page on top says that it is covered, until it is not', async () => {
  const page = await openSettings(stage, BRIGHT);
  const frame = page.mainFrame();
  await press(frame, 'Insert pixel code');
  await page.evaluate(SHEET);
  await untilSaid(frame, 'Something lies over this card');
  await page.evaluate(`document.querySelector('#sheet').remove()`);
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
});
