import type { Frame, Page } from 'puppeteer';
import { beforeEach, expect, test } from 'vitest';
import { BRIGHT, openTab } from './guard-stage.ts';
import { pressAndRead } from './read-card.ts';
import { useStage } from './use-stage.ts';

const stage = useStage();
let page: Page;
let frame: Frame;

beforeEach(async () => {
  page = await openTab(stage);
  await page.goto(
    `https://business.facebook.com/events_manager2/list/dataset/${BRIGHT.dataset}/overview`,
  );
  frame = page.mainFrame();
  await frame.locator('::-p-aria([name="Set up Meta pixel"])').click();
  await frame.locator('::-p-aria([name="Install code manually"])').click();
  await frame.waitForSelector('::-p-aria([name="Capture pixel code"])');
});

/** The dialog as another version of the page might draw it: no element in it says that it is code. */
const DRAW_IN_LINES = `{
  const box = document.querySelector('[role=dialog] pre');
  const lines = document.createElement('div');
  for (const line of box.textContent.split('\\n')) {
    const drawn = lines.appendChild(document.createElement('div'));
    for (const [index, part] of line.split(/(?='fbevents)/).entries())
      drawn.appendChild(document.createElement(index === 0 ? 'span' : 'b')).textContent = part;
  }
  box.replaceWith(lines);
}`;

/** Every text in what is stored that is pixel code. */
const listCodes = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes('fbevents') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listCodes) : [];
};

test('pixel code that is drawn in plain lines is taken whole, and called less sure', async () => {
  const code = await frame.$eval('[role=dialog] pre', (box) => box.textContent);
  await frame.evaluate(DRAW_IN_LINES);
  await frame.waitForSelector('::-p-aria([name="Capture pixel code"])');
  const popup = await stage.extension.openPopup(page);
  await popup.waitForSelector('::-p-text(Found, but less surely: check it)');
  await popup.close();
  const { outcome, text } = await pressAndRead(frame, 'Capture pixel code');
  expect(outcome).toBe('Captured');
  expect(text).toContain(`The code of pixel ${BRIGHT.dataset}`);
  const worker = await stage.extension.worker();
  const stored = listCodes(await worker.evaluate('chrome.storage.local.get()'));
  // Where a line ends is the page's own affair; the code is the same.
  const withoutSpace = (one: string) => one.replaceAll(/\s+/g, '');
  expect(stored.map(withoutSpace)).toEqual([withoutSpace(code)]);
});

test('a dialog without a code that can be read has no button, and the popup says what to do', async () => {
  await frame.evaluate(`document.querySelector('[role=dialog] pre').remove()`);
  await frame.waitForSelector('::-p-aria([name="Capture pixel code"])', { hidden: true });
  const popup = await stage.extension.openPopup(page);
  await popup.waitForSelector('::-p-text(The pixel code was not found in this dialog.)');
  await popup.close();
});
