import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { openDevTools, readGrid, showEventsPanel, untilPanelSays } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';

let replica: Replica;
let extension: ExtensionBrowser;

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

test('where Test events lists no server event without a code, the panel says where to look', async () => {
  const [dataset] = replica.world.datasets;
  const [funnel] = replica.world.locations[0]?.funnels ?? [];
  if (!dataset || !funnel) throw new Error('The seed has no such client.');
  funnel.settings.header += composeBaseCode(dataset.id);
  const testEvents = await extension.browser.newPage();
  await testEvents.goto(
    `https://business.facebook.com/events_manager2/list/dataset/${dataset.id}/test_events`,
  );
  const page = await extension.browser.newPage();
  const devTools = await openDevTools(page);
  await page.goto(`https://${funnel.domain}/?fbclid=IwAR0FromAnAd`);
  const { panel } = await showEventsPanel(devTools, extension.extensionId);
  await panel.waitForSelector('::-p-text(PageView)');
  await untilPanelSays(panel, `open Test events of dataset ${dataset.id}`);
  await testEvents.bringToFront();
  await untilPanelSays(panel, 'may not list server events');
  expect((await readGrid(panel)).map((cells) => cells[4])).toEqual(['Browser only']);
});
