import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getLabels } from '../replica/events-manager/labels.ts';
import { takeIn } from '../replica/receiving/arrivals.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { GENERATIONS, LANGUAGES, type Generation, type Language } from '../replica/world.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { pressOf } from './journey/stage.ts';
import { pressAndRead } from './read-card.ts';

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
beforeEach(() => replica.reset());
afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** What the background holds of the Test events list for an event, oldest first. */
async function readReported(eventId: string): Promise<Row[]> {
  const text = await (
    await extension.worker()
  ).evaluate(
    `chrome.storage.session.get('session:test-events').then((all) => JSON.stringify(all))`,
  );
  return readRows(String(text)).filter((row) => row.eventId === eventId);
}

/** The same in brief, once there are that many. */
async function untilReported(eventId: string, count: number): Promise<string[][]> {
  for (;;) {
    const rows = await readReported(eventId);
    if (rows.length >= count)
      return rows.map((row) => [row.eventName, row.receivedFrom, row.handling]);
  }
}

interface Row {
  eventId: string;
  eventName: string;
  receivedFrom: string;
  handling: string;
  parameters: Record<string, string>;
}

function readRows(text: string): Row[] {
  const all = JSON.parse(text) as { 'session:test-events'?: { value: Row[] } };
  return all['session:test-events']?.value ?? [];
}

/** Every language, and each generation in at least three of them. */
const CASES = LANGUAGES.map((language, index): [Language, Generation] => [
  language,
  GENERATIONS[index % GENERATIONS.length] ?? 'C',
]);

test.each(CASES)(
  '%s, generation %s: dataset ID, token, test code and list',
  async (language, generation) => {
    const [dataset] = replica.world.datasets;
    if (!dataset) throw new Error('The seed has no dataset.');
    replica.world.eventsManager = { language, generation };
    const labels = getLabels(generation, language);
    const page = await extension.browser.newPage();
    const base = `https://business.facebook.com/events_manager2/list/dataset/${dataset.id}`;
    await page.goto(`${base}/settings?act=${dataset.adAccount}&business_id=${dataset.businessId}`);
    const frame = page.mainFrame();
    const captured = await pressAndRead(frame, 'Capture dataset ID');
    expect(captured.text).toContain(`Dataset ID ${dataset.id}`);
    if (generation === 'B') await pressOf(page, labels['settings.manually']);
    await pressOf(page, labels['settings.generate']);
    expect((await pressAndRead(frame, 'Capture access token')).outcome).toBe('Captured');
    await page.goto(`${base}/test_events`);
    expect((await pressAndRead(frame, 'Capture test code')).text).toContain(dataset.testCode);

    const arrival = {
      datasetId: dataset.id,
      eventName: 'Lead',
      eventId: `lead-${language}`,
      sourceUrl: null,
      parameters: {},
    };
    takeIn(replica.world, { ...arrival, receivedFrom: 'Browser', testCode: null });
    takeIn(replica.world, { ...arrival, receivedFrom: 'Server', testCode: dataset.testCode });
    const rows = await untilReported(arrival.eventId, 2);
    expect(rows).toEqual([
      ['Lead', 'Browser', 'Processed'],
      ['Lead', 'Server', 'Deduplicated'],
    ]);
    await page.close();
  },
);

test('a row that is opened tells its parameters, and of open personal values only that they are shown', async () => {
  const [dataset] = replica.world.datasets;
  if (!dataset) throw new Error('The seed has no dataset.');
  const page = await extension.browser.newPage();
  await page.goto(
    `https://business.facebook.com/events_manager2/list/dataset/${dataset.id}/test_events`,
  );
  const hash = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';
  takeIn(replica.world, {
    ...{ datasetId: dataset.id, eventName: 'Lead', eventId: 'lead-opened', sourceUrl: null },
    ...{ receivedFrom: 'Server', testCode: dataset.testCode },
    parameters: { em: hash, ph: '16505551212', value: '1000' },
  });
  await untilReported('lead-opened', 1);
  expect((await readReported('lead-opened'))[0]?.parameters).toEqual({});
  await page.locator('::-p-aria([name="Lead"][role="button"])').click();
  await expect
    .poll(async () => (await readReported('lead-opened'))[0]?.parameters, { timeout: 10_000 })
    .toEqual({ em: hash, ph: 'shown', value: '1000' });
  await page.close();
});
