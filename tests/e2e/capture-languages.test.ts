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

/** What the background holds of the Test events list, oldest first, once there are that many. */
async function untilReported(eventId: string, count: number): Promise<string[][]> {
  const worker = await extension.worker();
  for (;;) {
    const text = await worker.evaluate(
      `chrome.storage.session.get('session:test-events').then((all) => JSON.stringify(all))`,
    );
    const rows = readRows(String(text)).filter((row) => row.eventId === eventId);
    if (rows.length >= count)
      return rows.map((row) => [row.eventName, row.receivedFrom, row.handling]);
  }
}

interface Row {
  eventId: string;
  eventName: string;
  receivedFrom: string;
  handling: string;
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
