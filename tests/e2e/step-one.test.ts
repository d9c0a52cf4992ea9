import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recommendPlan } from '@/utils/client/set-up-plan';
import { STEP_IDS } from '@/utils/guide/journey';
import { getLabels } from '../replica/events-manager/labels.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import type { Generation, Language } from '../replica/world.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { askAsPopup } from './ask-as-popup.ts';
import { ROWS, type Walk } from './step-one-rows.ts';
import { makeOnlyClient } from './wizard-pages.ts';

const CLIENT = 'Lakeside Physio';
const DOMAIN = 'go.lakeside.test';

/** The languages that every row is walked in; the three generations are among them. */
const WALKS: [Language, Generation][] = [
  ['en_US', 'A'],
  ['de', 'B'],
  ['ja', 'C'],
];

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

test('the rows are those of Step 1, and of Step 3 what is done in Events Manager', () => {
  const rows = ROWS.flatMap(({ id }) => id.split(', '));
  expect(rows).toEqual([...STEP_IDS.filter((id) => id.startsWith('1.')), '3.5', '3.6']);
});

describe.each(WALKS)('in %s, generation %s', (language, generation) => {
  let walk: Walk;
  let failed = false;

  beforeAll(async () => {
    replica.reset();
    const plan = { ...recommendPlan(CLIENT), domain: DOMAIN };
    const events = ['Lead', 'Purchase', 'Schedule'] as const;
    await makeOnlyClient(extension, CLIENT, { ...plan, events: [...events] });
    await askAsPopup(extension, async (ask) => {
      const { active } = await ask('popup.state', { tabId: 0 });
      await ask('guide.switch', { clientId: active?.id ?? null, tabId: 0, isOn: true });
    });
    replica.world.eventsManager = { language, generation };
    const page = await extension.browser.newPage();
    const labels = getLabels(generation, language);
    walk = { page, world: replica.world, labels, generation, client: CLIENT, domain: DOMAIN };
  });
  beforeEach(() => {
    // What follows would only wait in vain.
    if (failed) throw new Error('A row before this one failed.');
  });
  afterEach(({ task }) => {
    failed ||= task.result?.state === 'fail';
  });
  afterAll(() => walk.page.close());

  test.each(ROWS)('row $id: $name', async (row) => row.walk(walk));

  test('afterwards the guide knows all of it to be done', async () => {
    const guide = await askAsPopup(extension, async (ask) => {
      return (await ask('popup.state', { tabId: 0 })).guide;
    });
    const rows = ROWS.flatMap(({ id }) => id.split(', '));
    expect(guide?.done).toEqual(expect.arrayContaining(rows));
    expect(guide?.current).toBe('2.1');
  });
});
