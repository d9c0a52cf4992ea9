import assert from 'node:assert/strict';
import type { Page } from 'puppeteer';
import type { Labels } from '../replica/events-manager/labels.ts';
import type { Dataset, Generation, World } from '../replica/world.ts';
import { press, pressAndRead } from './read-card.ts';
import { choose, pressButton, run, untilLayerSays } from './wizard-pages.ts';

/** What one walk through Step 1 works with. */
export interface Walk {
  page: Page;
  world: World;
  labels: Labels;
  generation: Generation;
  client: string;
  domain: string;
}

/** One row of the journey, done as a person does it: by the guide, the page and our buttons. */
export interface Row {
  id: string;
  name: string;
  walk: (walk: Walk) => Promise<void>;
}

const ACCOUNT = 'act=410298837465501&business_id=775610029384471';
const ALWAYS = ['event_time', 'event_name', 'event_source_url', 'action_source'];
const CUSTOMER = ['client_ip_address', 'em', 'fn', 'ln', 'fbc', 'fbp'];

/** The pixel that the wizard has made. */
export function madeDataset({ datasets }: World): Dataset {
  const dataset = datasets[2];
  assert.ok(dataset, 'The wizard has made no pixel.');
  return dataset;
}

/** Waits until the guide says this, as the given step. */
async function untilGuideSays({ page }: Walk, number: number, text: string): Promise<void> {
  await untilLayerSays(page, `Step ${number} of 33\n${text}`);
}

/** Does what the guide says: presses this button of the page. */
async function pressAsTold(walk: Walk, number: number, name: string, say = `Press “${name}”.`) {
  await untilGuideSays(walk, number, say);
  await pressButton(walk.page, name);
}

/** Does what the guide says: makes this choice of the page, then presses the way on. */
async function chooseAsTold(walk: Walk, number: number, name: string, on: string) {
  await untilGuideSays(walk, number, `Choose “${name}”.`);
  await choose(walk.page, name);
  await pressAsTold(walk, number, on);
}

function chosenIn(world: World): Record<string, string[]> {
  const events = madeDataset(world).setup?.events ?? [];
  return Object.fromEntries(events.map(({ name, parameters }) => [name, parameters.toSorted()]));
}

/** Every row of Step 1, and the two of Step 3 that are done in Events Manager, in their order. */
export const ROWS: Row[] = [
  {
    id: '1.1, 1.2',
    name: 'Events Manager, in an account that nothing speaks against',
    walk: async ({ page }) => {
      await page.goto(`https://business.facebook.com/events_manager2/overview?${ACCOUNT}`);
    },
  },
  {
    id: '1.3',
    name: 'Connect Data Sources',
    walk: (walk) => pressAsTold(walk, 3, walk.labels['connect.open']),
  },
  {
    id: '1.4',
    name: 'Web, Next',
    walk: (walk) => chooseAsTold(walk, 4, walk.labels['connect.web'], walk.labels['connect.next']),
  },
  {
    id: '1.5',
    name: 'a new pixel with the client’s name',
    walk: async (walk) => {
      const { page, world, labels, client } = walk;
      await untilGuideSays(walk, 5, `Choose “${labels['pixel.new']}”, or an existing one.`);
      await choose(page, labels['pixel.new']);
      await untilGuideSays(walk, 5, 'Give it the client’s name');
      assert.equal((await run(page, 'Fill pixel name', 'Fill')).outcome, 'Verified');
      await pressAsTold(walk, 5, labels['pixel.create']);
      await untilGuideSays(walk, 6, 'Fill in the funnel’s domain');
      assert.equal(madeDataset(world).name, client);
    },
  },
  {
    id: '1.6, 1.7',
    name: 'the funnel’s domain, Check, the green tick, Next',
    walk: async (walk) => {
      const { page, world, labels, client, domain } = walk;
      const { id } = madeDataset(world);
      await press(page.mainFrame(), 'Fill website URL');
      await press(page.mainFrame(), 'Fill');
      const said = await untilLayerSays(page, 'Now press Check.');
      assert.ok(said.includes(`Dataset ${id} is remembered for ${client}.`));
      await pressButton(page, labels['site.check']);
      await untilLayerSays(page, `Events Manager accepts ${domain}`);
      await press(page.mainFrame(), 'Fill website URL');
      await pressAsTold(walk, 7, labels['app.next'], 'The green tick is there.');
    },
  },
  {
    id: '1.8',
    name: 'Meta Pixel and Conversions API',
    walk: async (walk) => {
      const { labels, generation } = walk;
      const on = labels['app.next'];
      if (generation === 'B') await chooseAsTold(walk, 8, labels['way.self'], on);
      await chooseAsTold(walk, 8, labels['method.both'], on);
      if (generation !== 'A') await chooseAsTold(walk, 8, labels['manual.manually'], on);
    },
  },
  {
    id: '1.9, 1.10',
    name: 'See Instructions under Conversions API; Overview, Continue',
    walk: async (walk) => {
      const { page, labels } = walk;
      await untilGuideSays(walk, 9, `Press “${labels['instructions.see']}” under Conversions API.`);
      const see = `::-p-aria([name="${labels['instructions.see']}"][role="button"])`;
      for (const button of await page.$$(see)) {
        const heading = await button.evaluate(
          (one) => one.closest('section')?.querySelector('h3')?.textContent,
        );
        if (heading === labels['overview.conversionsApi']) await button.click();
      }
      await pressAsTold(walk, 10, labels['app.continue']);
    },
  },
  {
    id: '1.11, 1.12',
    name: 'the industry, and the events to send',
    walk: async (walk) => {
      const { page, labels } = walk;
      await untilGuideSays(walk, 11, 'Choose the industry');
      assert.equal((await run(page, 'Choose industry', 'Choose')).outcome, 'Verified');
      await untilGuideSays(walk, 12, 'Choose the events');
      assert.equal((await run(page, 'Select events', 'Tick')).outcome, 'Verified');
      await pressAsTold(walk, 12, labels['app.continue'], 'Look the events over, then press');
    },
  },
  {
    id: '1.13, 1.14',
    name: 'Event ID and the same customer information for every event',
    walk: async (walk) => {
      const { page, world, labels } = walk;
      await untilGuideSays(walk, 13, 'Press our button here');
      const act = ['Select recommended parameters', 'Tick for every event'] as const;
      assert.equal((await run(page, ...act)).outcome, 'Verified');
      await pressAsTold(walk, 14, labels['app.continue']);
      await untilGuideSays(walk, 15, 'Press our button here');
      const set = [...ALWAYS, 'event_id', ...CUSTOMER].toSorted();
      const purchase = [...set, 'value', 'currency'].toSorted();
      assert.deepEqual(chosenIn(world), { Lead: set, Purchase: purchase, Schedule: set });
    },
  },
  {
    id: '1.15',
    name: 'the review, Continue',
    walk: async (walk) => {
      assert.equal((await run(walk.page, 'Check the review')).outcome, 'Verified');
      await pressAsTold(walk, 15, walk.labels['app.continue']);
    },
  },
  {
    id: '1.16',
    name: 'Finish, pressed by the person alone',
    walk: async (walk) => {
      const { world, labels, domain } = walk;
      await untilGuideSays(walk, 16, `Press “${labels['finish.finish']}”.`);
      assert.equal(madeDataset(world).setup?.finished, false);
      await pressButton(walk.page, labels['finish.finish']);
      await untilGuideSays(walk, 17, `Press “${labels['overview.setUpPixel']}”.`);
      assert.equal(madeDataset(world).setup?.finished, true);
      assert.equal(madeDataset(world).setup?.domain, domain);
    },
  },
  {
    id: '1.17, 1.18',
    name: 'Set up Meta Pixel, Install code manually',
    walk: async (walk) => {
      await pressAsTold(walk, 17, walk.labels['overview.setUpPixel']);
      await pressAsTold(walk, 18, walk.labels['pixelDialog.manually']);
    },
  },
  {
    id: '1.19',
    name: 'the pixel code of this very dataset',
    walk: async (walk) => {
      const { page, world } = walk;
      await untilGuideSays(walk, 19, 'Press our button here: it takes the code.');
      const { outcome, text } = await pressAndRead(page.mainFrame(), 'Capture pixel code');
      assert.equal(outcome, 'Captured');
      assert.ok(text.includes(`The code of pixel ${madeDataset(world).id}`));
    },
  },
  {
    id: '3.5',
    name: 'the hint, Generate access token by the person alone, and the capture',
    walk: async (walk) => {
      const { page, world, labels, generation } = walk;
      const dataset = madeDataset(world);
      const kind = generation === 'A' ? 'pixel' : 'dataset';
      await page.goto(
        `https://business.facebook.com/events_manager2/list/${kind}/${dataset.id}/settings?act=${dataset.adAccount}&business_id=${dataset.businessId}`,
      );
      await untilGuideSays(walk, 30, `Read the hint, then press “${labels['settings.generate']}”.`);
      await page.locator(`::-p-aria([name="${labels['settings.generate']}"])`).hover();
      const hint = await untilLayerSays(page, 'Before you generate a token');
      for (const part of ['shown once', 'developer rights', 'Dataset Quality', 'Payload Helper'])
        assert.ok(hint.includes(part), `The hint says nothing of: ${part}`);
      await press(page.mainFrame(), 'Close');
      assert.deepEqual(dataset.tokens, []);
      await pressButton(page, labels['settings.generate']);
      await untilGuideSays(walk, 30, 'Press our button here');
      const captured = await pressAndRead(page.mainFrame(), 'Capture access token');
      assert.equal(captured.outcome, 'Captured');
      assert.equal(dataset.tokens.length, 1);
      await press(page.mainFrame(), 'Close');
    },
  },
  {
    id: '3.6',
    name: 'the dataset ID',
    walk: async ({ page, world, client }) => {
      const { outcome, text } = await pressAndRead(page.mainFrame(), 'Capture dataset ID');
      assert.equal(outcome, 'Captured');
      assert.ok(text.includes(madeDataset(world).id) && text.includes(client));
    },
  },
];
