import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { recommendPlan, type SetUpPlan } from '@/utils/client/set-up-plan';
import { getLabels, type Labels } from '../replica/events-manager/labels.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import type { Dataset, Generation, Language } from '../replica/world.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { press, readResult } from './read-card.ts';
import {
  makeOnlyClient,
  openEventsStep,
  openPixelStep,
  pressButton,
  run,
  toggleParameter,
  untilLayerSays,
  untilScrolledAway,
} from './wizard-pages.ts';

const TICK_PARAMETERS = 'Select recommended parameters';
const CLIENT = 'Lakeside Physio';
const DOMAIN = 'go.lakeside.test';
/** Purchase stands far down in the list, and needs parameters of its own. */
const PLAN: SetUpPlan = {
  ...recommendPlan(CLIENT),
  domain: DOMAIN,
  events: ['Lead', 'Purchase', 'Schedule'],
};

let replica: Replica;
let extension: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
beforeEach(async () => {
  replica.reset();
  page = await extension.browser.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await extension.close();
  await replica.close();
});

async function begin(
  plan: SetUpPlan,
  generation: Generation,
  language: Language,
  articleNames = false,
): Promise<Labels> {
  await makeOnlyClient(extension, CLIENT, plan);
  replica.world.eventsManager = { generation, language, articleNames };
  await page.bringToFront();
  return getLabels(generation, language);
}

/** The pixel that the wizard has made. */
function madeDataset(): Dataset {
  const dataset = replica.world.datasets[2];
  if (!dataset) throw new Error('The wizard has made no pixel.');
  return dataset;
}

/** From the pixel's name to the website's field, by our button. */
async function passPixelStep(labels: Labels): Promise<void> {
  await openPixelStep(page, labels);
  expect((await run(page, 'Fill pixel name', 'Fill')).outcome).toBe('Verified');
  await pressButton(page, labels['pixel.create']);
}

async function passWebsiteStep(labels: Labels): Promise<string> {
  await press(page.mainFrame(), 'Fill website URL');
  await press(page.mainFrame(), 'Fill');
  const before = await untilLayerSays(page, 'Now press Check.');
  expect(before).not.toContain('green tick');
  await pressButton(page, labels['site.check']);
  const after = await untilLayerSays(page, `Events Manager accepts ${DOMAIN}`);
  await press(page.mainFrame(), 'Fill website URL');
  return before + after;
}

async function passEventsStep(labels: Labels): Promise<void> {
  expect((await run(page, 'Choose industry', 'Choose')).outcome).toBe('Verified');
  expect(await run(page, 'Select events', 'Tick')).toMatchObject({ outcome: 'Verified' });
  await pressButton(page, labels['app.continue']);
}

const ALWAYS = ['event_time', 'event_name', 'event_source_url', 'action_source'];

function chosen(): Record<string, string[]> {
  const events = madeDataset().setup?.events ?? [];
  return Object.fromEntries(events.map(({ name, parameters }) => [name, parameters]));
}

test('what is ticked stays; unequal sets, article names and a review with gaps are named', async () => {
  const plan: SetUpPlan = { ...PLAN, events: ['Lead', 'Schedule'] };
  const labels = await begin(plan, 'A', 'fr', true);
  await passPixelStep(labels);
  await passWebsiteStep(labels);
  await openEventsStep(page, labels, 'A');
  await passEventsStep(labels);
  const [phone, email] = [labels['param.ph'], labels['param.em']];
  const [lead, schedule] = [labels['event.Lead'], labels['event.Schedule']];
  await toggleParameter(page, lead, phone);
  await press(page.mainFrame(), TICK_PARAMETERS);
  const card = await untilLayerSays(page, 'Tick for every event');
  expect(card).toContain('calls Click ID (fbc) “Client ID” and Browser ID (fbp) “Business ID”');
  expect(card).toContain(CLIENT);
  await press(page.mainFrame(), 'Tick for every event');
  const first = await readResult(page.mainFrame());
  expect(first.outcome).toBe('Not verified');
  expect(first.text).toContain(`${phone} is not ticked, and is for ${lead}`);
  expect(first.text).toContain('Here “Client ID” is Click ID, “Business ID” is Browser ID.');
  await press(page.mainFrame(), TICK_PARAMETERS);

  await toggleParameter(page, schedule, phone);
  // The button stays as long as its step is in view, though its heading has gone.
  await untilScrolledAway(page, labels['setup.parameters']);
  const again = await run(page, TICK_PARAMETERS, 'Tick for every event');
  expect(again).toMatchObject({ outcome: 'Verified' });
  await toggleParameter(page, schedule, email);
  await pressButton(page, labels['app.continue']);
  const review = await run(page, 'Check the review');
  expect(review.outcome).toBe('Not verified');
  const lines = review.text.split('\n');
  const extra = 'Phone number is sent, and is not in the plan';
  expect(lines).toEqual(
    expect.arrayContaining([schedule, `Email is missing; ${extra}.`, lead, `${extra}.`]),
  );
  const [em, ph, ...others] = [
    'em',
    'ph',
    'event_id',
    'client_ip_address',
    'fn',
    'ln',
    'fbc',
    'fbp',
  ];
  expect(chosen()['Lead']?.toSorted()).toEqual([...ALWAYS, em, ph, ...others].toSorted());
  expect(chosen()['Schedule']?.toSorted()).toEqual([...ALWAYS, ph, ...others].toSorted());
});

test('what is wrong with a domain is said before, and after Check', async () => {
  const labels = await begin({ ...PLAN, domain: '' }, 'B', 'es');
  await passPixelStep(labels);
  const field = await page.waitForSelector(
    `::-p-aria([name="${labels['site.url']}"][role="textbox"])`,
  );
  const holds = () => field?.evaluate((one) => (one as HTMLInputElement).value);
  const none = await run(page, 'Fill website URL');
  expect(none.outcome).toBe('Not filled');
  expect(none.text).toContain(`The plan of ${CLIENT} has no domain yet.`);

  await makeOnlyClient(extension, CLIENT, { ...PLAN, domain: 'our funnel' });
  await page.bringToFront();
  const wrong = await run(page, 'Fill website URL');
  expect(wrong.outcome).toBe('Not filled');
  expect(wrong.text).toContain('“our funnel” is no domain of a website.');
  expect(await holds()).toBe('');

  await makeOnlyClient(extension, CLIENT, PLAN);
  await page.bringToFront();
  await press(page.mainFrame(), 'Fill website URL');
  await press(page.mainFrame(), 'Fill');
  await untilLayerSays(page, 'Now press Check.');
  expect(await holds()).toBe(`https://${DOMAIN}`);
  // The domain is typed over with one that is none.
  await field?.click({ count: 3 });
  await field?.type('lakeside');
  await pressButton(page, labels['site.check']);
  await untilLayerSays(page, `The address that was checked is not ${DOMAIN}`);
});
