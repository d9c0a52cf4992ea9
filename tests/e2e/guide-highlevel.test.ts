import type { Frame } from 'puppeteer';
import { expect, test } from 'vitest';
import { STEP_IDS } from '@/utils/guide/journey';
import { PAGE_BUILDER_HOST } from '../replica/highlevel/hosts.ts';
import { askAsPopup } from './ask-as-popup.ts';
import { BRIGHT, FILL, openStep, openTab, SHELL, WORKFLOW_HOST } from './guard-stage.ts';
import { findFrame, pressOf } from './journey/stage.ts';
import { press, pressAndRead, readLayer, untilSaid } from './read-card.ts';
import { useStage } from './use-stage.ts';
import { storeWithDefaults, workflowOf } from './workflow-stage.ts';

const CLIENT = `client-${BRIGHT.location}`;
const META = STEP_IDS.filter((id) => id.startsWith('1.'));

const stage = useStage(async (begun) => {
  const action = { actionName: 'Lead', eventType: 'Funnel Event', eventName: 'Lead' };
  await storeWithDefaults(begun, action);
  const guides = { [CLIENT]: { isOn: true, done: META } };
  const worker = await begun.extension.worker();
  await worker.evaluate(
    `chrome.storage.local.set({ 'local:guides': { version: 1, value: ${JSON.stringify(guides)} } })`,
  );
});

/** Waits until the guide says this, as the step of this row. */
const untilGuide = async (frame: Frame, row: (typeof STEP_IDS)[number], say: string) => {
  await untilSaid(frame, `Step ${STEP_IDS.indexOf(row) + 1} of ${STEP_IDS.length}`);
  await untilSaid(frame, say);
};

/** Waits until the guide has nothing more to say. */
const untilQuiet = async (frame: Frame) => {
  while ((await readLayer(frame)).some((name) => name.startsWith('Step '))) continue;
};

const readGuide = () =>
  askAsPopup(stage.extension, async (ask) => (await ask('popup.state', { tabId: 0 })).guide);

test('the guide leads through Steps 2 and 3, and knows all of it to be done', async () => {
  const page = await openTab(stage);
  const frame = page.mainFrame();
  await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
  await untilGuide(frame, '2.2', 'Press “Sites”.');
  await page.locator('#sb_sites').click();
  await untilGuide(frame, '2.3', 'Open the funnel, then edit its page');
  await page.goto(`${SHELL}/location/${BRIGHT.location}/page-builder/${BRIGHT.page}`);
  const builder = await findFrame(page, PAGE_BUILDER_HOST);
  await untilGuide(builder, '2.4', 'Open the tracking code');
  await pressOf(builder, 'Tracking code');
  await untilGuide(builder, '2.4', 'Press our button here');
  await press(builder, 'Insert pixel code');
  expect((await pressAndRead(builder, 'Insert')).outcome).toBe('Verified');
  await press(builder, 'Close');
  await untilGuide(builder, '2.6', 'Save in the panel');
  await builder.locator('.panel-save').click();
  await untilGuide(builder, '2.6', 'Press “Save”.');
  await builder.locator('#pg-funnel-builder__btn--save').click();
  await untilGuide(builder, '2.6', 'Press “Publish”.');
  await builder.locator('#pg-funnel-builder__btn--publish').click();
  await builder.waitForSelector('::-p-aria([name="Published"][role="button"])');

  await page.goto(`${SHELL}/v2/location/${BRIGHT.location}/dashboard`);
  await untilGuide(frame, '3.1', 'Press “Automation”.');
  workflowOf(stage).saved.triggers = [{ id: 'a', kind: 'Appointment', filter: '' }];
  const open = async () => {
    await page.goto(`${SHELL}/location/${BRIGHT.location}/workflow/${BRIGHT.workflow}`);
    return findFrame(page, WORKFLOW_HOST);
  };
  await untilGuide(await open(), '3.2', 'Replace the trigger “Appointment”');
  workflowOf(stage).saved.triggers = [
    { id: 'a', kind: 'Form Submitted', filter: '' },
    { id: 'b', kind: 'Survey Submitted', filter: 'Intake' },
  ];
  await untilGuide(await open(), '3.3', 'Open the trigger “Form Submitted”');
  workflowOf(stage).saved.triggers = [{ id: 'a', kind: 'Form Submitted', filter: 'Free consult' }];
  const workflow = await open();
  await untilGuide(workflow, '3.4', 'Add the action Meta conversion API');
  await openStep(workflow);
  await untilGuide(workflow, '3.4', 'Press our button here');
  await press(workflow, FILL);
  expect((await pressAndRead(workflow, 'Fill')).outcome).toBe('Verified');
  await press(workflow, 'Close');
  await untilGuide(workflow, '3.8', 'Press “Save action”.');
  await pressOf(workflow, 'Save action');
  await untilGuide(workflow, '3.8', 'Press “Save”.');
  await pressOf(workflow, 'Save');
  await untilGuide(workflow, '3.8', 'Switch the workflow to Publish.');
  await workflow.locator('#cmp-action-bar__tgl--draft-publish-workflow').click();
  // Nothing is looked at any more once another tab is in front.
  await untilQuiet(workflow);
  await expect.poll(async () => (await readGuide())?.done).toEqual(STEP_IDS);
});

test('Settings do for all pages of the funnel: those of one page are done with it', async () => {
  const page = await openTab(stage);
  const frame = page.mainFrame();
  await page.goto(
    `${SHELL}/v2/location/${BRIGHT.location}/funnels-websites/funnels/${BRIGHT.funnel}/settings`,
  );
  await untilGuide(frame, '2.5', 'Press our button here');
  await press(frame, 'Insert pixel code');
  expect((await pressAndRead(frame, 'Insert')).outcome).toBe('Verified');
  await press(frame, 'Close');
  await page.$eval('button#delete-funnel', (save) => save.scrollIntoView());
  await untilGuide(frame, '2.6', 'Press “Save”.');
  await page.locator('button#delete-funnel').click();
  await untilGuide(frame, '3.1', 'Press “Automation”.');
  expect((await readGuide())?.done).toEqual(
    expect.arrayContaining(['2.2', '2.3', '2.4', '2.5', '2.6']),
  );
});
