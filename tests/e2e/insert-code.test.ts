import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { BRIGHT, NORTHSIDE, openSettings, storeBright } from './guard-stage.ts';
import { readHeadCode } from './page-fields.ts';
import { press, pressAndRead, readLayer, readResult } from './read-card.ts';
import { useStage } from './use-stage.ts';

const stage = useStage(storeBright);

const OTHERS = '<!-- Priya: keep this -->\n<script>window.chat = { on: true };</script>';

/** Opens the funnel's Settings with this head code in it. */
async function openWith(header: string): Promise<Page> {
  const [funnel] = stage.replica.world.locations[0]?.funnels ?? [];
  if (!funnel) throw new Error('The seed has no such funnel.');
  funnel.settings.header = header;
  const page = await openSettings(stage, BRIGHT);
  return page;
}

test('a pixel that is there already changes nothing, and is said to be there', async () => {
  const before = `${OTHERS}\n${composeBaseCode(BRIGHT.dataset)}`;
  const page = await openWith(before);
  const { outcome, text } = await pressAndRead(page.mainFrame(), 'Insert pixel code');
  expect(outcome).toBe('Already there');
  expect(text).toContain(`Pixel ${BRIGHT.dataset} is already set up in this field`);
  expect(await readHeadCode(page)).toBe(before);
});

test('another pixel is asked about, and only its code is replaced', async () => {
  const page = await openWith(`${OTHERS}\n${composeBaseCode(NORTHSIDE.dataset)}\n${OTHERS}`);
  const frame = page.mainFrame();
  await press(frame, 'Insert pixel code');
  await frame.waitForSelector('::-p-aria([name="Replace"][role="button"])');
  expect((await readLayer(frame)).join('\n')).toContain(
    `Pixel ${NORTHSIDE.dataset} is set up in this field`,
  );
  expect((await pressAndRead(frame, 'Replace')).outcome).toBe('Verified');
  const after = await readHeadCode(page);
  expect(after.startsWith(`${OTHERS}\n<!-- Meta Pixel Code -->`)).toBe(true);
  expect(after.endsWith(`\n${OTHERS}`)).toBe(true);
  expect(after).toContain(`fbq('init', '${BRIGHT.dataset}')`);
  expect(after).not.toContain(NORTHSIDE.dataset);
});

test('a field that ends in half a script is left alone, with the reason', async () => {
  const before = `${OTHERS}\n<script>var half = 1;`;
  const page = await openWith(before);
  const { outcome, text } = await pressAndRead(page.mainFrame(), 'Insert pixel code');
  expect(outcome).toBe('Not filled');
  expect(text).toContain('Repair that first');
  expect(await readHeadCode(page)).toBe(before);
});

test('a page that puts its own form on the code afterwards is noticed, and undone', async () => {
  const page = await openWith(OTHERS);
  const frame = page.mainFrame();
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  await page.$eval('#head-tracking-code textarea', (area) => {
    area.value = area.value.replaceAll('\n', '\n\n');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const { text } = await readResult(frame, ['Not verified']);
  expect(text).toContain('The page changed this code after it was verified');
  await pressAndRead(frame, 'Undo', ['Undone']);
  expect(await readHeadCode(page)).toBe(OTHERS);
});

/** Gives the field another name, wherever it is called by its own. */
const rename = (page: Page, name: string) =>
  page.evaluate((called) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (/head tracking code/i.test(text.data)) text.data = called;
    }
    for (const name of ['placeholder', 'aria-label', 'title'])
      for (const element of document.querySelectorAll(`[${name}*="racking"]`))
        element.setAttribute(name, called);
  }, name);

test('under words that nobody knows the field is found by its ID, and under another’s it is not', async () => {
  const page = await openWith(OTHERS);
  const frame = page.mainFrame();
  await page.waitForSelector('::-p-aria([name="Insert pixel code"][role="button"])');
  await rename(page, 'Kod för sidhuvudet');
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  await page.reload();
  await page.waitForSelector('::-p-aria([name="Insert pixel code"][role="button"])');
  await rename(page, 'Footer Tracking');
  await page.waitForSelector('::-p-aria([name="Insert pixel code"])', { hidden: true });
});
