import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { recommendPlan, type SetUpPlan } from '@/utils/client/set-up-plan';
import { getLabels, LABEL_FILES, type Labels } from '../replica/events-manager/labels.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { pointAndTake, startShowing } from './point-at-field.ts';
import { press, readLayer, readResult } from './read-card.ts';
import {
  makeOnlyClient,
  openEventsStep,
  openPixelStep,
  pressButton,
  run,
  untilLayerSays,
} from './wizard-pages.ts';

const CLIENT = 'Lakeside Physio';
const DOMAIN = 'go.lakeside.test';
const PLAN: SetUpPlan = {
  ...recommendPlan(CLIENT),
  domain: DOMAIN,
  events: ['Lead', 'Schedule'],
};
/** What Meta might call things one day: no name we know is in it. */
const RENAMED = {
  'pixel.name': 'Moniker',
  'site.url': 'Where people land',
  'events.industry': 'What you do all day',
  'events.industryPrompt': 'Choose one',
  'event.Schedule': 'Slot taken',
  'param.fn': 'What friends say',
} as const;

const labels = LABEL_FILES.en_US;
const before = { ...labels };
let replica: Replica;
let extension: ExtensionBrowser;
let page: Page;
let shown: Labels;

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
beforeEach(async () => {
  replica.reset();
  Object.assign(labels, RENAMED);
  replica.world.eventsManager = { language: 'en_US', generation: 'C' };
  shown = getLabels('C', 'en_US');
  await makeOnlyClient(extension, CLIENT, PLAN);
  page = await extension.browser.newPage();
});
afterEach(async () => {
  Object.assign(labels, before);
  await page.close();
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

const showFromPopup = (what: string) => startShowing(extension, page, page.mainFrame(), what);

const take = (name: string, role: string, understood: string) =>
  pointAndTake(page, page.mainFrame(), `::-p-aria([name="${name}"][role="${role}"])`, understood);

async function readTaught(): Promise<unknown> {
  const worker = await extension.worker();
  return worker.evaluate(
    `chrome.storage.local.get('local:taught').then((all) => all['local:taught']?.value ?? [])`,
  );
}

test('fields and boxes of unknown names are shown once, filled, ticked and kept', async () => {
  const frame = page.mainFrame();
  await openPixelStep(page, shown);
  await showFromPopup('pixel name');
  await take(RENAMED['pixel.name'], 'textbox', 'The pixel name, empty now.');
  await press(frame, 'Go on');
  await press(frame, 'Fill');
  expect((await readResult(frame)).outcome).toBe('Verified');
  await press(frame, 'Fill pixel name');
  await pressButton(page, shown['pixel.create']);

  await showFromPopup('website’s address');
  await take(RENAMED['site.url'], 'textbox', 'The website’s address, empty now.');
  await press(frame, 'Go on');
  await press(frame, 'Fill');
  await untilLayerSays(page, 'Now press Check.');
  await pressButton(page, shown['site.check']);
  await untilLayerSays(page, `Events Manager accepts ${DOMAIN}`);
  await press(frame, 'Fill website URL');
  await openEventsStep(page, shown, 'C');

  await showFromPopup('list of industries');
  await take(RENAMED['events.industry'], 'combobox', 'The list of industries');
  await press(frame, 'Go on');
  await press(frame, 'Choose');
  expect((await readResult(frame)).outcome).toBe('Verified');
  await press(frame, 'Choose industry');

  await press(frame, 'Select events');
  await press(frame, 'Tick');
  const missed = await readResult(frame);
  expect(missed.outcome).toBe('Not verified');
  expect(missed.text).toContain('Schedule is not in this list.');
  await press(frame, 'Show where the checkbox of Schedule is');
  await take(shown['event.Lead'], 'checkbox', 'This is called “Lead”, so it is not');
  expect((await readLayer(frame)).join()).toContain('Point at the checkbox of Schedule');
  await take(RENAMED['event.Schedule'], 'checkbox', 'The checkbox of Schedule.');
  await press(frame, 'Go on');
  await press(frame, 'Tick');
  expect((await readResult(frame)).outcome).toBe('Verified');
  await pressButton(page, shown['app.continue']);

  const act = ['Select recommended parameters', 'Tick for every event'] as const;
  await press(frame, act[0]);
  await press(frame, act[1]);
  expect((await readResult(frame)).text).toContain('First name was not found');
  await press(frame, 'Show where the checkbox of First name is');
  await take(RENAMED['param.fn'], 'checkbox', 'The checkbox of First name.');
  await press(frame, 'Go on');
  await press(frame, act[1]);
  expect((await readResult(frame)).outcome).toBe('Verified');
  await press(frame, act[0]);
  await pressButton(page, shown['app.continue']);
  expect(await run(page, 'Check the review')).toMatchObject({ outcome: 'Verified' });
  const { events = [] } = replica.world.datasets[2]?.setup ?? {};
  expect(events.map(({ name }) => name).toSorted()).toEqual(['Lead', 'Schedule']);
  for (const { parameters } of events) expect(parameters).toContain('fn');
  expect(await readTaught()).toMatchObject([
    { place: { thing: 'events-manager.fill-pixel-name', names: ['moniker'] } },
    { place: { thing: 'events-manager.fill-website-url', names: ['where people land'] } },
    { place: { thing: 'events-manager.choose-industry', names: ['what you do all day'] } },
    { place: { thing: 'events-manager.select-events', part: 'Schedule', names: ['slot taken'] } },
    { place: { thing: 'events-manager.select-parameters', part: 'fn' } },
  ]);
});
