import type { Frame } from 'puppeteer';
import { expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { BRIGHT, openSettings, openTab, storeBright, openTrackingPanel } from './guard-stage.ts';
import { pressOf } from './journey/stage.ts';
import { readHeadCode } from './page-fields.ts';
import { press, pressAndRead, readLayer } from './read-card.ts';
import { useStage } from './use-stage.ts';

const CODE = composeBaseCode(BRIGHT.dataset);
const OTHERS = '<!-- Priya: keep this -->\n<script>window.chat = { on: true };</script>';

const stage = useStage(storeBright);

function funnelOf() {
  const funnel = stage.replica.world.locations[0]?.funnels.find(({ id }) => id === BRIGHT.funnel);
  const page = funnel?.pages.find(({ id }) => id === BRIGHT.page);
  if (!funnel || !page) throw new Error('The seed has no such funnel.');
  return { funnel, page };
}

const untilButton = (frame: Frame, name: string) =>
  frame.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
const readEditor = (frame: Frame, index: number) =>
  frame.evaluate(
    `Array.from(document.querySelectorAll('.CodeMirror'))[${index}].CodeMirror.getValue()`,
  );

test('a pixel in Settings and in the page is named in the page, removed there, and put back', async () => {
  const { funnel, page } = funnelOf();
  funnel.settings.header = CODE;
  const held = `${OTHERS}\n${CODE}`;
  page.saved.header = held;
  const tab = await openSettings(stage, BRIGHT);
  expect((await pressAndRead(tab.mainFrame(), 'Insert pixel code')).outcome).toBe('Already there');
  // As Edit does it: only what opened a page tells which funnel it is of.
  const { browser } = stage.extension;
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((one) => !before.has(one) && one.url() === 'about:blank');
  await tab.evaluate(`void window.open('about:blank')`);
  const frame = await openTrackingPanel(await (await opened).asPage(), BRIGHT);
  await press(frame, 'Insert pixel code');
  await untilButton(frame, 'Remove');
  const said = (await readLayer(frame)).join('\n');
  expect(said).toContain(
    `Pixel ${BRIGHT.dataset} is also in the funnel’s Settings, Head tracking code (seen just now).`,
  );
  expect(said).toContain('Remove it from the page');
  expect((await pressAndRead(frame, 'Remove')).outcome).toBe('Verified');
  expect(await readEditor(frame, 0)).toBe(OTHERS);
  await press(frame, 'Undo');
  await frame.waitForSelector('::-p-aria([name="Undo"])', { hidden: true });
  expect(await readEditor(frame, 0)).toBe(held);
});

test('a pixel in the footer is taken out there, in a small window, and put back', async () => {
  const { page } = funnelOf();
  const before = `${OTHERS}\n${CODE}`;
  Object.assign(page.saved, { header: CODE, footer: before });
  const tab = await openTab(stage);
  await tab.setViewport({ width: 760, height: 300 });
  const frame = await openTrackingPanel(tab, BRIGHT);
  await untilButton(frame, 'Insert pixel code');
  await frame.locator('::-p-text(Footer Tracking)').click();
  await press(frame, 'Remove pixel code');
  const button = await untilButton(frame, 'Remove');
  expect((await readLayer(frame)).join('\n')).toContain('is also in the page’s Header Tracking');
  const box = await button?.boundingBox();
  expect([box?.y ?? -1, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([
    expect.toSatisfy((top: number) => top >= 0),
    expect.toSatisfy((bottom: number) => bottom <= 300),
  ]);
  expect((await pressAndRead(frame, 'Remove')).outcome).toBe('Verified');
  expect(await readEditor(frame, 1)).toBe(OTHERS);
  expect(await readEditor(frame, 0)).toBe(CODE);
  await press(frame, 'Undo');
  await frame.waitForSelector('::-p-aria([name="Undo"])', { hidden: true });
  expect(await readEditor(frame, 1)).toBe(before);
});

test('a pixel that is in one field twice is left there once', async () => {
  const { funnel } = funnelOf();
  const before = `${CODE}\n${OTHERS}\n${CODE}`;
  funnel.settings.header = before;
  const tab = await openSettings(stage, BRIGHT);
  const frame = tab.mainFrame();
  await press(frame, 'Insert pixel code');
  await untilButton(frame, 'Remove one');
  expect((await readLayer(frame)).join('\n')).toContain('Head tracking code twice');
  expect((await pressAndRead(frame, 'Remove one')).outcome).toBe('Verified');
  expect(await readHeadCode(tab)).toBe(`${CODE}\n${OTHERS}`);
  await press(frame, 'Undo');
  await frame.waitForSelector('::-p-aria([name="Undo"])', { hidden: true });
  expect(await readHeadCode(tab)).toBe(before);
});

test('a pixel in the tab Events and in Settings is named on both, and switched off there', async () => {
  const { funnel } = funnelOf();
  funnel.settings.header = CODE;
  funnel.events = { isOn: true, pixelId: BRIGHT.dataset, accessToken: '', eventName: 'Lead' };
  const tab = await openSettings(stage, BRIGHT);
  const frame = tab.mainFrame();
  await untilButton(frame, 'Insert pixel code');
  await tab.goto(tab.url().replace('/settings', '/events'));
  await press(frame, 'This pixel is set up twice');
  await untilButton(frame, 'Switch it off here');
  const said = (await readLayer(frame)).join('\n');
  expect(said).toContain(
    `Pixel ${BRIGHT.dataset} is in the funnel’s Settings, Head tracking code and in the funnel’s Events tab`,
  );
  await tab.goto(tab.url().replace('/events', '/settings'));
  const { outcome, text } = await pressAndRead(frame, 'Insert pixel code');
  expect([outcome, text]).toEqual([
    'Already there',
    expect.stringContaining('is also in the funnel’s Events tab'),
  ]);
  await tab.goto(tab.url().replace('/settings', '/events'));
  await press(frame, 'This pixel is set up twice');
  expect((await pressAndRead(frame, 'Switch it off here')).outcome).toBe('Verified');
  await press(frame, 'Close');
  await pressOf(frame, 'Save');
  await tab.waitForSelector('::-p-text(Events saved)');
  expect(funnel.events).toMatchObject({ isOn: false });
});

test('what the watched live page sent twice is said where its code stands', async () => {
  const { funnel } = funnelOf();
  funnel.settings.header = `${CODE}\n<script>fbq('track', 'Lead'); fbq('track', 'Lead');</script>`;
  const live = await openTab(stage);
  await live.goto(`https://${funnel.domain}/consult`);
  const popup = await stage.extension.pressIcon(live);
  await popup.waitForSelector('::-p-text(Pixel events in this tab)');
  await live.reload();
  await popup.waitForFunction(
    () =>
      Array.from(document.querySelectorAll('.pc-latest > li')).filter(
        ({ textContent }) => textContent.includes('Lead') && textContent.includes('Sent'),
      ).length === 2,
    { polling: 100 },
  );
  await popup.close();
  const tab = await openSettings(stage, BRIGHT);
  const { text } = await pressAndRead(tab.mainFrame(), 'Insert pixel code');
  expect(text).toContain(`The live page ${funnel.domain}/consult sent events of this pixel twice`);
});
