import { describe, expect, test } from 'vitest';
import { BRIGHT, BRIGHT_TOKEN, FILL } from './guard-stage.ts';
import { findTraces } from './page-fields.ts';
import { press, pressAndRead, readResult, untilSaid } from './read-card.ts';
import { useStage } from './use-stage.ts';
import {
  changeAction,
  openBuilder,
  openCard,
  readPanel,
  storedAction,
  storeWithDefaults,
  workflowOf,
} from './workflow-stage.ts';

const stage = useStage();

const FUNNEL = {
  actionName: 'Send the application',
  eventType: 'Funnel Event',
  eventName: 'SubmitApplication',
  leadValue: '1500',
  currency: 'ZAR',
  customMapping: 'fbclid-last',
};
const TOKEN_FIELD = '{{custom_values.meta_access_token}}';

describe('every field is filled and verified', () => {
  test('of a funnel event, and Undo takes all of it back', async () => {
    await storeWithDefaults(stage, FUNNEL);
    const frame = await openBuilder(stage);
    const before = await readPanel(frame);
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect(await readPanel(frame)).toEqual({
      'Action name': 'Send the application',
      Connection: 'Integration',
      'Access Token': BRIGHT_TOKEN,
      'Dataset ID': BRIGHT.dataset,
      'Event type': 'Funnel Event',
      'Facebook event name': 'SubmitApplication',
      'Lead value': '1500',
      Currency: 'ZAR',
      'Custom mapping': 'true',
      FBCLID: '{{contact.lastAttributionSource.fbclid}}',
    });
    // Lists that cannot be emptied are named, so that they are put back by hand.
    const { outcome, text } = await pressAndRead(frame, 'Undo', ['Undone']);
    expect([outcome, text]).toEqual(['Undone', expect.stringContaining('Event type')]);
    expect(await readPanel(frame)).toEqual({
      ...before,
      'Event type': 'Funnel Event',
      'Facebook event name': 'SubmitApplication',
    });
  });

  test('and Undo writes nothing into another action that stands in the same panel', async () => {
    await storeWithDefaults(stage, FUNNEL);
    const frame = await openBuilder(stage);
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    const held = await readPanel(frame);
    // HighLevel goes on to the next action in the same drawer, with a name field of its own.
    await frame.evaluate(`{
      const name = [...document.querySelectorAll('.n-drawer input')].find((input) => input.value === '${FUNNEL.actionName}');
      const other = name.cloneNode();
      other.value = name.value;
      name.replaceWith(other);
    }`);
    await press(frame, 'Undo');
    await untilSaid(frame, 'Another action may be open here by now');
    expect(await readPanel(frame)).toEqual(held);
  });

  test('and a field that the page changes afterwards is noticed', async () => {
    await storeWithDefaults(stage, {});
    const frame = await openBuilder(stage);
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    await frame.evaluate(`{
      const field = Array.from(document.querySelectorAll('.n-drawer input'))
        .find(({ value }) => value === '${BRIGHT.dataset}');
      field.value = '1.029.384.756.102.938';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }`);
    const { text } = await readResult(frame, ['Not verified']);
    expect(text).toContain('The page changed a field after it was verified');
  });

  test('of a lead event in the advanced builder under the older names, and saved there', async () => {
    Object.assign(stage.replica.world.workflowBuilder, {
      ...{ kind: 'advanced', labels: 'facebook', autosave: true },
    });
    const lead = { ...FUNNEL, eventType: 'Lead Event', stageName: 'Won', customMapping: 'lead-id' };
    await storeWithDefaults(stage, lead);
    const frame = await openBuilder(stage);
    await press(frame, FILL);
    const { outcome, text } = await pressAndRead(frame, 'Fill and save');
    expect([outcome, text]).toEqual(['Saved', expect.stringContaining('Publish')]);
    expect(storedAction(stage)).toMatchObject({
      ...{ name: 'Send the application', eventType: 'lead', stageName: 'Won', eventName: '' },
      ...{ accessToken: BRIGHT_TOKEN, datasetId: BRIGHT.dataset, value: '1500', currency: 'ZAR' },
      ...{ customMapping: true, mappedId: '{{contact.facebookLeadId}}' },
    });
    expect(workflowOf(stage).published).toBe(false);
  });

  test.each(['de', 'es'] as const)('in an agency’s own interface in %s', async (language) => {
    Object.assign(stage.replica.world.highLevel, { language, agencyCode: true });
    await storeWithDefaults(stage, FUNNEL);
    const frame = await openBuilder(stage);
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill and save')).outcome).toBe('Saved');
    const decoys = await frame.$$eval('.agency-chat input, .agency-search input', (inputs) =>
      inputs.map(({ value }) => value),
    );
    expect(decoys).toEqual(['', '']);
    await frame.waitForSelector('.n-drawer, .hl-config', { hidden: true });
    await frame.locator('.vue-flow__node-action').click();
    await frame.waitForSelector('.n-drawer input');
    expect(Object.values(await readPanel(frame))).toEqual(
      expect.arrayContaining([BRIGHT_TOKEN, BRIGHT.dataset, 'SubmitApplication', 'ZAR', 'true']),
    );
    expect(storedAction(stage)).toMatchObject({ accessToken: '' });
  });
});

test('fields that are no text fields are left alone, and the popup says what to do', async () => {
  await storeWithDefaults(stage, {});
  const frame = await openBuilder(stage);
  await frame.waitForSelector(`::-p-aria([name="${FILL}"])`);
  await frame.evaluate(`for (const input of document.querySelectorAll('.n-drawer input')) {
    const row = input.closest('.n-form-item');
    if (!/Access Token/.test(row.textContent)) continue;
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.style.cssText = 'min-height: 30px; width: 300px; border: 1px solid';
    input.closest('.n-input').replaceWith(box);
  }`);
  await frame.waitForSelector(`::-p-aria([name="${FILL}"])`, { hidden: true });
  const popup = await stage.extension.openPopup(frame.page());
  await popup.waitForSelector('::-p-text(keep it as a custom value in Settings)');
});

describe('what a person has put there', () => {
  test('stays where it is a merge field, and no token is handed out for it', async () => {
    changeAction(stage, {
      ...{ accessToken: TOKEN_FIELD, datasetId: '{{custom_values.meta_dataset_id}}' },
      ...{ eventType: 'funnel', value: '{{opportunity.monetaryValue}}', currency: 'USD' },
    });
    await storeWithDefaults(stage, FUNNEL, null);
    const frame = await openBuilder(stage);
    expect(await openCard(frame)).toContain('Keep the merge fields in');
    expect((await pressAndRead(frame, 'Replace')).outcome).toBe('Verified');
    expect(await readPanel(frame)).toMatchObject({
      'Access Token': TOKEN_FIELD,
      'Dataset ID': '{{custom_values.meta_dataset_id}}',
      'Lead value': '{{opportunity.monetaryValue}}',
      Currency: 'ZAR',
    });
  });

  test('goes where the person says so', async () => {
    changeAction(stage, { accessToken: TOKEN_FIELD, datasetId: BRIGHT.dataset });
    await storeWithDefaults(stage, {});
    const frame = await openBuilder(stage);
    expect(await openCard(frame)).toContain('holds all of it already');
    await frame
      .locator('::-p-aria([role="checkbox"][name="Keep the merge field in Access token"])')
      .click();
    expect((await pressAndRead(frame, 'Replace')).outcome).toBe('Verified');
    expect((await readPanel(frame))['Access Token']).toBe(BRIGHT_TOKEN);
  });

  test('over Ad Manager is left alone: the token goes nowhere', async () => {
    const [location] = stage.replica.world.locations;
    Object.assign(location ?? {}, { adManagerDatasets: [{ id: '77', name: 'Of the account' }] });
    changeAction(stage, { connection: 'ad-manager', datasetId: '77' });
    await storeWithDefaults(stage, FUNNEL);
    const frame = await openBuilder(stage);
    expect(await openCard(frame)).toContain('Ad Manager: there is no token');
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect(await readPanel(frame)).toMatchObject({ Dataset: 'Of the account', Currency: 'ZAR' });
    expect(await findTraces(stage)).toEqual([]);
  });
});
