import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { PAGE_BUILDER_HOST } from '../replica/highlevel/hosts.ts';
import {
  BRIGHT,
  FILL,
  NORTHSIDE,
  openStep,
  openTab,
  SHELL,
  storeBright,
  WORKFLOW_HOST,
} from './guard-stage.ts';
import { findFrame, pressOf } from './journey/stage.ts';
import { press, pressAndRead, untilSaid } from './read-card.ts';
import { useStage } from './use-stage.ts';
import { storeWithDefaults } from './workflow-stage.ts';

const OTHER_FUNNEL = 'sN8vE5tPq3LxC7aRj2Yh';
const settingsOf = (location: string, funnel: string) =>
  `${SHELL}/v2/location/${location}/funnels-websites/funnels/${funnel}/settings`;

const stage = useStage(storeBright);

/** A screen of the client's location on which there is nothing to fill. */
async function openDashboard(): Promise<Page> {
  const page = await openTab(stage);
  await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
  return page;
}

/** Opens the popup's part for several pages. */
async function openApply(page: Page): Promise<Page> {
  const popup = await stage.extension.openPopup(page);
  const summary = await popup.waitForSelector('summary ::-p-text(Apply to several pages…)');
  const isOpen = await summary?.evaluate((element) => element.closest('details')?.open);
  if (isOpen !== true) await summary?.click();
  return popup;
}

const readList = (popup: Page) =>
  popup.$$eval('.pc-apply-line', (lines) => lines.map((line) => line.textContent));

async function start(page: Page, links: string[]): Promise<Page> {
  const popup = await openApply(page);
  await popup.locator('.pc-apply-links').fill(links.join('\n'));
  await popup.locator('form button[type=submit]:not([disabled])').click();
  return popup;
}

test('two funnels one after another, each confirmed, with a list of what was done and refused', async () => {
  const page = await openDashboard();
  const [, other] = stage.replica.world.locations[0]?.funnels ?? [];
  if (other) other.settings.header = '<script>var half = 1;';
  await start(page, [
    settingsOf(BRIGHT.location, BRIGHT.funnel),
    settingsOf(BRIGHT.location, OTHER_FUNNEL),
  ]);
  await page.waitForFunction(`location.pathname.includes('${BRIGHT.funnel}')`);
  await press(page.mainFrame(), 'Insert pixel code');
  expect((await pressAndRead(page.mainFrame(), 'Insert')).outcome).toBe('Verified');
  await untilSaid(page.mainFrame(), '1 of 2 done');
  await page.locator('button#delete-funnel').click();
  await page.waitForSelector('::-p-text(Funnel settings saved)');
  await press(page.mainFrame(), 'Saved, open the next');
  await page.waitForFunction(`location.pathname.includes('${OTHER_FUNNEL}')`);
  await page.waitForSelector('#head-tracking-code textarea');
  await press(page.mainFrame(), 'Insert pixel code');
  await untilSaid(page.mainFrame(), '1 of 2 done, 1 refused');
  const popup = await openApply(page);
  await popup.waitForSelector('.pc-apply-line');
  const lines = await readList(popup);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('Saved');
  expect(lines[1]).toContain('Refused');
  expect(await popup.$eval('.pc-apply', (list) => list.textContent)).toContain('Repair that first');
});

test('a list outlives its worker, is stopped, and goes on with what is left', async () => {
  const page = await openDashboard();
  await start(page, [
    settingsOf(BRIGHT.location, OTHER_FUNNEL),
    `${SHELL}/location/${BRIGHT.location}/page-builder/${BRIGHT.page}`,
  ]);
  await page.waitForFunction(`location.pathname.includes('${OTHER_FUNNEL}')`);
  await stage.extension.endWorker();
  await press(page.mainFrame(), 'Insert pixel code');
  expect((await pressAndRead(page.mainFrame(), 'Insert')).outcome).toBe('Verified');
  await untilSaid(page.mainFrame(), '1 of 2 done');
  const popup = await openApply(page);
  await popup.locator('::-p-aria([name="Stop"][role="button"])').click();
  await popup.locator('::-p-aria([name="Go on"][role="button"])').click();
  await page.waitForFunction(`location.pathname.includes('${BRIGHT.page}')`);
});

test('a page and a workflow: the list tells what was published, saved or neither', async () => {
  stage.replica.world.workflowBuilder.autosave = true;
  const action = { actionName: 'Lead', eventType: 'Funnel Event', eventName: 'Lead' };
  await storeWithDefaults(stage, action);
  const page = await openDashboard();
  await start(page, [
    `${SHELL}/location/${BRIGHT.location}/page-builder/${BRIGHT.page}`,
    `${SHELL}/location/${BRIGHT.location}/workflow/${BRIGHT.workflow}`,
  ]);
  const builder = await findFrame(page, PAGE_BUILDER_HOST);
  await pressOf(builder, 'Tracking code');
  await press(builder, 'Insert pixel code');
  expect((await pressAndRead(builder, 'Insert')).outcome).toBe('Verified');
  await press(builder, 'Close');
  await builder.locator('.panel-save').click();
  await builder.waitForSelector('.tracking-drawer', { hidden: true });
  await builder.locator('#pg-funnel-builder__btn--save').click();
  await builder.waitForSelector('::-p-aria([name="Saved, not published"])');
  await builder.locator('#pg-funnel-builder__btn--publish').click();
  await builder.waitForSelector('::-p-aria([name="Published"][role="button"])');
  const popup = await openApply(page);
  await popup.locator('::-p-aria([name="Open the next"][role="button"])').click();
  await page.waitForFunction(`location.pathname.includes('${BRIGHT.workflow}')`);
  const frame = await findFrame(page, WORKFLOW_HOST);
  await openStep(frame);
  await press(frame, FILL);
  expect((await pressAndRead(frame, 'Fill and save')).outcome).toBe('Saved');
  const list = await openApply(page);
  await list.waitForSelector('.pc-apply-line ::-p-text(Saved, not published)');
  expect(await readList(list)).toEqual([
    expect.stringContaining('Published'),
    expect.stringContaining('Saved, not published'),
  ]);
  expect(await list.$eval('.pc-apply', ({ textContent }) => textContent)).toContain(
    'One of them is filled, but not saved or not published',
  );
});

test('a link into another client’s location starts nothing', async () => {
  const page = await openDashboard();
  const popup = await start(page, [settingsOf(NORTHSIDE.location, NORTHSIDE.funnel)]);
  const problem = await popup.waitForSelector('.pc-popup-problem');
  expect(await problem?.evaluate((element) => element.textContent)).toContain(
    'Nothing was started',
  );
  expect(page.url()).toContain('dashboard');
});
