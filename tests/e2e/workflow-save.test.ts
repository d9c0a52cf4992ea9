import { beforeEach, describe, expect, test } from 'vitest';
import { holdSaves } from '../replica/highlevel/save-trouble.ts';
import type { NetworkAction } from '../replica/world.ts';
import { BRIGHT, BRIGHT_TOKEN, FILL, NORTHSIDE } from './guard-stage.ts';
import { findTraces } from './page-fields.ts';
import { press, pressAndRead, readLayer, readResult } from './read-card.ts';
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

const LEAD = { actionName: 'Lead', eventType: 'Funnel Event', eventName: 'Lead' };

describe('a save', () => {
  beforeEach(async () => {
    stage.replica.world.workflowBuilder.autosave = true;
    await storeWithDefaults(stage, LEAD);
  });

  test.each([
    ['http-500', 'Something went wrong on our side'],
    ['connection-lost', 'connection was lost'],
  ] as const)('that fails (%s) is told as such, and can be undone', async (failure, words) => {
    stage.replica.world.highLevel.saves.failure = failure;
    const frame = await openBuilder(stage);
    await press(frame, FILL);
    const { outcome, text } = await pressAndRead(frame, 'Fill and save');
    expect([outcome, text]).toEqual(['Not saved', expect.stringContaining(words)]);
    expect((await readPanel(frame))['Access Token']).toBe(BRIGHT_TOKEN);
    expect(storedAction(stage)).toMatchObject({ accessToken: '', datasetId: '', name: '' });
    await pressAndRead(frame, 'Undo', ['Undone']);
    expect(await readPanel(frame)).toMatchObject({ 'Access Token': '', 'Dataset ID': '' });
  });

  test('that is slow is told as such, and as saved only when it is', async () => {
    const release = holdSaves(stage.replica.world);
    const frame = await openBuilder(stage);
    await press(frame, FILL);
    await press(frame, 'Fill and save');
    await readResult(frame, ['HighLevel is still saving. This takes longer than usual.']);
    expect(storedAction(stage)).toMatchObject({ accessToken: '' });
    release();
    expect((await readResult(frame)).outcome).toBe('Saved');
    expect(storedAction(stage)).toMatchObject({ accessToken: BRIGHT_TOKEN });
  });

  test('that HighLevel’s own check refuses is told in its words', async () => {
    changeAction(stage, { customMapping: true });
    const frame = await openBuilder(stage);
    expect(await openCard(frame)).toContain('Custom mapping is on, and FBCLID is empty');
    const { outcome, text } = await pressAndRead(frame, 'Fill and save');
    expect([outcome, text]).toEqual(['Not saved', expect.stringContaining('FBCLID is required')]);
  });
});

test('a frame that is loaded anew during the fill keeps what was stored, and says what happened', async () => {
  await storeWithDefaults(stage, LEAD);
  changeAction(stage, { name: 'As it was', datasetId: BRIGHT.dataset });
  const frame = await openBuilder(stage);
  await frame.evaluate(
    `document.addEventListener('change', () => location.reload(), { once: true })`,
  );
  const loaded = frame.waitForNavigation();
  await press(frame, FILL);
  await press(frame, 'Replace');
  await loaded;
  const { outcome, text } = await readResult(frame);
  expect([outcome, text]).toEqual(['Not verified', expect.stringContaining('page anew while')]);
  expect(text).toContain('Bright Smile Dental');
  await press(frame, 'Close');
  await frame.locator('.vue-flow__node-action').click();
  await frame.waitForSelector('.n-drawer input');
  expect(await readPanel(frame)).toMatchObject({ 'Action name': 'As it was', 'Access Token': '' });
  expect(storedAction(stage)).toMatchObject({ name: 'As it was', accessToken: '' });
});

describe('must not be filled', () => {
  test.each([
    ['tiktok', 'meta', 'en'],
    ['tiktok', 'facebook', 'de'],
    ['linkedin', 'meta', 'en'],
    ['linkedin', 'meta', 'de'],
    ['linkedin', 'facebook', 'es'],
  ] as const)('%s, among names of the family %s in %s', async (kind, labels, language) => {
    Object.assign(stage.replica.world.workflowBuilder, { kind: 'advanced', labels });
    Object.assign(stage.replica.world.highLevel, { language, agencyCode: true });
    // It even goes by our action's name.
    const action: NetworkAction = {
      ...{ kind, id: 'decoy', name: 'Meta conversion API', accessToken: '', targetId: '' },
    };
    workflowOf(stage).saved.actions.unshift(action);
    await storeWithDefaults(stage, LEAD);
    const frame = await openBuilder(stage);
    await frame.waitForSelector('::-p-aria([name="Check this workflow"])');
    expect(await readLayer(frame)).not.toContain(FILL);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('an action that is locked', async () => {
    stage.replica.world.workflowBuilder.isLocked = true;
    await storeWithDefaults(stage, LEAD);
    const frame = await openBuilder(stage);
    await frame.waitForSelector('pixel-courier');
    expect(await readLayer(frame)).not.toContain(FILL);
    expect(await findTraces(stage)).toEqual([]);
  });

  test('the event of an Instagram action', async () => {
    changeAction(stage, { eventType: 'instagram', customMapping: true, mappedId: 'ig' });
    await storeWithDefaults(stage, { eventName: 'Lead', customMapping: 'fbclid-first' });
    const frame = await openBuilder(stage);
    expect(await openCard(frame)).toContain('Instagram DM action');
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    expect(await readPanel(frame)).toMatchObject({ 'Event type': 'Instagram DM', IGCLID: 'ig' });
  });
});

test('the workflow is checked, as far as it can be seen', async () => {
  const workflow = workflowOf(stage);
  const [meta, ...others] = workflow.saved.actions;
  if (!meta) throw new Error('The seed has no action.');
  workflow.saved.actions = [meta, { ...meta, id: 'second' }, ...others];
  workflow.saved.triggers = [
    { id: 'a', kind: 'Appointment', filter: '' },
    { id: 'b', kind: 'Survey Submitted', filter: '' },
    { id: 'c', kind: 'Pipeline Stage Changed', filter: 'Consults: Booked' },
  ];
  workflow.saved.allowReentry = false;
  workflow.published = true;
  changeAction(stage, {
    ...{ eventType: 'funnel', eventName: 'Purchase', value: '1,50', datasetId: NORTHSIDE.dataset },
  });
  await storeWithDefaults(stage, {}, BRIGHT_TOKEN, true);
  const frame = await openBuilder(stage);
  const card = await openCard(frame);
  for (const words of [
    'Northside Orthodontics’s',
    'not a plain number',
    'Purchase has no currency',
    'trigger “Appointment”',
    '“Pipeline Stage Changed” does not go with',
    '“Survey Submitted” has no filter',
    '2 Conversions API actions',
    're-entry',
  ])
    expect(card).toContain(words);
  expect(card).not.toContain('is a draft');
  await press(frame, 'Close');
  await frame.locator('::-p-text(Cancel)').click();
  await frame.waitForSelector('.n-drawer', { hidden: true });
  await frame.locator('.bar-tab ::-p-text(Settings)').click();
  await press(frame, 'Check this workflow');
  await frame.waitForSelector('::-p-aria([role="dialog"])');
  const settings = (await readLayer(frame)).join('\n');
  expect(settings).toContain('Re-entry is off');
  expect(settings).toContain('Workflow saved · Published');
});
