import assert from 'node:assert/strict';
import type { Page } from 'puppeteer';
import type { ConversionsApiAction } from '../../replica/world.ts';
import { press, pressAndRead, readLayer } from '../read-card.ts';
import { clientOf, findFrame, get, pressOf, type JourneyStep, type Stage } from './stage.ts';

/** What the client's action is to hold beside token and dataset. */
export const SETTINGS = {
  'Action name': 'Send Lead to Meta',
  'Event name': 'Lead',
  'Lead value': '1500',
  Currency: 'USD',
};

/** Writes the client's action settings in the popup, and gives a picture of it. */
async function writeSettings(stage: Stage, page: Page): Promise<Uint8Array> {
  const popup = await stage.extension.openPopup(page);
  const frame = popup.mainFrame();
  await frame.waitForSelector('::-p-aria([name="Access token"])');
  await frame.locator('summary ::-p-text(Action settings)').click();
  await frame.select('::-p-aria([name="Event type"])', 'Funnel Event');
  for (const [name, value] of Object.entries(SETTINGS))
    await frame.locator(`details[open] ::-p-aria([name="${name}"])`).fill(value);
  await pressOf(frame, 'Save settings');
  await frame.waitForSelector('::-p-aria([name="Saved"][role="button"])');
  const picture = await popup.screenshot();
  const shown = await frame.evaluate(() => document.documentElement.outerHTML);
  const { dataset } = clientOf(stage.replica);
  assert.ok(!shown.includes(get(dataset.tokens[0], 'The token')), 'The popup never shows it.');
  await popup.close();
  return picture;
}

/** The workflow: settings in the popup, fill the action, save it, save and publish the workflow. */
export const actionStep: JourneyStep = {
  name: 'Fill the workflow’s Conversions API action, save action and workflow, publish',
  run: async (stage) => {
    const { dataset, location, workflow } = clientOf(stage.replica);
    const page = get(stage.highLevel, 'HighLevel');
    await page.goto(`https://app.gohighlevel.com/location/${location.id}/workflow/${workflow.id}`);
    const frame = await findFrame(page, 'client-app-automation-workflows.leadconnectorhq.com');
    await pressOf(frame, 'Got it');
    await frame.waitForSelector('.n-modal-mask', { hidden: true });
    await frame.locator('.vue-flow__node ::-p-text(Meta conversion API)').click();
    await frame.waitForSelector('::-p-aria([name="Fill access token and dataset ID"])');
    stage.popupPicture = await writeSettings(stage, page);
    await press(frame, 'Fill access token and dataset ID');
    await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
    const shown = (await readLayer(frame)).join('\n');
    const token = get(dataset.tokens[0], 'The token');
    assert.ok(shown.includes(dataset.id) && !shown.includes(token), 'The card masks the token.');
    assert.equal((await pressAndRead(frame, 'Fill')).outcome, 'Verified');
    const picture = await page.screenshot();
    await press(frame, 'Close');
    assert.equal(findAction(workflow.saved.actions).accessToken, '', 'Nothing is saved by itself.');
    await pressOf(frame, 'Save action');
    await frame.waitForSelector('.n-drawer', { hidden: true });
    await pressOf(frame, 'Save');
    await frame.waitForSelector('::-p-text(Workflow saved)');
    assert.equal(workflow.published, false, 'Nothing is published by itself.');
    await frame.locator('#cmp-action-bar__tgl--draft-publish-workflow').click();
    await frame.waitForSelector('::-p-text(Workflow published)');
    const action = findAction(workflow.live.actions);
    assert.deepEqual(
      [action.accessToken, action.datasetId, action.name, action.eventType, action.eventName],
      [token, dataset.id, SETTINGS['Action name'], 'funnel', SETTINGS['Event name']],
    );
    assert.deepEqual([action.value, action.currency], [SETTINGS['Lead value'], SETTINGS.Currency]);
    return {
      verified: 'seven fields Verified in the action; saved and published by hand',
      surface: { name: 'highlevel-action', page, picture },
    };
  },
};

function findAction(actions: { kind: string }[]): ConversionsApiAction {
  const action = actions.find((one): one is ConversionsApiAction => one.kind === 'conversions-api');
  return get(action, 'The action');
}
