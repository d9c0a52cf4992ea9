import type { Frame } from 'puppeteer';
import { expect, test } from 'vitest';
import { BRIGHT, openSettings, openTab, storeBright, openTrackingPanel } from './guard-stage.ts';
import { press, pressAndRead, readLayer, untilLayer } from './read-card.ts';
import { useStage } from './use-stage.ts';

const STATES = [
  'Not saved yet',
  'Not saved: it failed',
  'Saved, not published',
  'Published',
  'Saved',
];

const stage = useStage(storeBright);

/** Waits until our layer says this state, and none of the others. */
async function untilState(frame: Frame, state: string | null): Promise<void> {
  const awaited = state ?? 'no state';
  await untilLayer(
    frame,
    awaited,
    (said) => STATES.filter((one) => said.includes(one)).join() === (state ?? ''),
  );
}

test('a funnel’s Settings: not saved, failed, saved, each said at Save', async () => {
  const page = await openSettings(stage, BRIGHT);
  const frame = page.mainFrame();
  await untilState(frame, null);
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  await press(frame, 'Close');
  await untilState(frame, 'Not saved yet');
  stage.replica.world.highLevel.saves.failure = 'http-500';
  await page.locator('button#delete-funnel').click();
  await untilState(frame, 'Not saved: it failed');
  stage.replica.world.highLevel.saves.failure = null;
  await page.locator('button#delete-funnel').click();
  await untilState(frame, 'Saved');
  const [funnel] = stage.replica.world.locations[0]?.funnels ?? [];
  expect(funnel?.settings.header).toContain(BRIGHT.dataset);
});

test('the page builder: the panel’s Save is not the page’s, and saved is not published', async () => {
  const page = await openTab(stage);
  const frame = await openTrackingPanel(page, BRIGHT);
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  await press(frame, 'Close');
  await frame.locator('.panel-save').click();
  await frame.waitForSelector('.tracking-drawer', { hidden: true });
  await untilState(frame, 'Not saved yet');
  await frame.locator('#pg-funnel-builder__btn--save').click();
  await untilState(frame, 'Saved, not published');
  const saved = stage.replica.world.locations[0]?.funnels[0]?.pages[0];
  expect(saved?.saved.header).toContain(BRIGHT.dataset);
  expect(saved?.published.header).toBe('');
  await frame.locator('#pg-funnel-builder__btn--publish').click();
  await untilState(frame, 'Published');
  expect(saved?.published.header).toContain(BRIGHT.dataset);
});

test('head code that was emptied and is back is said to be back, and a comment sticks', async () => {
  const [funnel] = stage.replica.world.locations[0]?.funnels ?? [];
  const before = funnel?.settings.header ?? '';
  const page = await openSettings(stage, BRIGHT);
  const area = '#head-tracking-code textarea';
  const save = async () => {
    await page.locator('button#delete-funnel').click();
    await page.waitForSelector('::-p-text(Funnel settings saved)');
  };
  await page.locator(area).click();
  await page.evaluate('document.execCommand("selectAll")');
  await page.keyboard.press('Backspace');
  await save();
  expect(funnel?.settings.header).toBe(before);
  await page.reload();
  await press(page.mainFrame(), 'This code came back');
  expect((await pressAndRead(page.mainFrame(), 'Leave a comment instead')).outcome).toBe(
    'Verified',
  );
  await press(page.mainFrame(), 'Close');
  await save();
  expect(funnel?.settings.header).toMatch(/^<!-- No tracking code here\./);
  await page.reload();
  await page.waitForSelector('::-p-aria([name="Insert pixel code"][role="button"])');
  expect(await readLayer(page.mainFrame())).not.toContain('This code came back');
});
