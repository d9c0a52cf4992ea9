import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composeEventsManagerUrl } from '@/utils/sites/events-manager/urls';
import { makeClient } from '../client/make-client.ts';
import { documents, fakeBrowser, tabs } from '../fake-browser.ts';
import { eventsManagerSender } from '../messaging/made-up-senders.ts';
import { ask, askPopup, DATASET, OTHER_DATASET, startWith } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const ACCOUNT = { adAccount: '410298837465501', businessId: '775610029384471' };
const here = eventsManagerSender(DATASET);
const read = () => ask('guide.read', {}, here);
const switchOn = (clientId: string | null) =>
  askPopup('guide.switch', { clientId, tabId: 7, isOn: true });
const guideOf = async () => (await askPopup('popup.state', { tabId: 7 }))['guide'];

/** This client instead of all others; what else is stored stays. */
async function keepOnly(id: string): Promise<void> {
  const value = { list: [makeClient(id, { datasetId: DATASET })], selectedId: id };
  await fakeBrowser.storage.local.set({ 'local:clients': { version: 1, value } });
}

beforeEach(async () => {
  await startWith([makeClient('a', { datasetId: DATASET, account: ACCOUNT })]);
  tabs.set(7, '');
});

describe('the guide', () => {
  test('is off at first, and knows what is captured', async () => {
    expect(await read()).toMatchObject({ isOn: false, done: [], settled: ['3.6'] });
  });

  test('keeps what pages see done, drops what they see undone, and takes what is marked', async () => {
    await switchOn('a');
    await ask('guide.report', { add: ['1.1', '1.3', '1.4'], drop: [] }, here);
    await ask('guide.report', { add: ['1.5'], drop: ['1.4'] }, here);
    await askPopup('guide.mark', { clientId: 'a', tabId: 7, step: '1.2' });
    expect(await read()).toMatchObject({ isOn: true, done: ['1.1', '1.3', '1.5', '1.2'] });
    expect(await guideOf()).toMatchObject({ isOn: true, current: '1.4', isHere: false });
  });

  test('tells the page when it is switched', async () => {
    const heard: unknown[] = [];
    documents.set('7/0', (message) => heard.push(message));
    await switchOn('a');
    expect(heard).toEqual([{ name: 'guide.changed' }]);
  });

  test('of nobody goes to the first client there is, and to no second one', async () => {
    await startWith([]);
    await switchOn(null);
    await ask('guide.report', { add: ['1.1'], drop: [] }, here);
    await keepOnly('a');
    expect(await read()).toMatchObject({ isOn: true, done: ['1.1'] });
    await ask('guide.report', { add: ['1.2'], drop: [] }, here);
    await keepOnly('b');
    expect(await read()).toMatchObject({ isOn: false, done: [] });
  });

  test('goes with its client', async () => {
    await switchOn('a');
    await askPopup('client.remove', { clientId: 'a' });
    await keepOnly('a');
    expect(await read()).toMatchObject({ isOn: false });
  });
});

describe('the account of a page', () => {
  const at = (query: string, datasetId: string | null = DATASET) => {
    const path = datasetId === null ? 'overview' : `list/dataset/${datasetId}/overview`;
    const url = `https://business.facebook.com/events_manager2/${path}?${query}`;
    return { ...here, url };
  };
  const check = async (query: string, datasetId?: string | null) =>
    (await ask('account.check', { datasetId: null }, at(query, datasetId)))['problem'];

  test.each([
    ['the same', `act=${ACCOUNT.adAccount}&business_id=${ACCOUNT.businessId}`, null],
    ['one that names no account', '', null],
    ['another ad account', 'act=999', 'ad account 999 instead of 410298837465501'],
    ['another business', 'business_id=888', 'business 888 instead of 775610029384471'],
  ])('%s', async (_, query, problem) => {
    const said = await check(query);
    if (problem === null) expect(said).toBeNull();
    else expect(said).toContain(problem);
  });

  test('counts for the selected client where no dataset is named, and for no stranger', async () => {
    expect(await check('act=999', null)).toContain('ad account 999');
    expect(await check('act=999', OTHER_DATASET)).toBeNull();
  });

  test('is the client’s own once the person says so, in the page and in the popup', async () => {
    const moved = await ask('account.move', { datasetId: null }, at('act=999'));
    expect(moved['text']).toContain('ad account 999 (before: 410298837465501)');
    expect(await check('act=999')).toBeNull();
    const back = at(`act=${ACCOUNT.adAccount}&business_id=${ACCOUNT.businessId}`);
    expect(await check(`act=${ACCOUNT.adAccount}`)).toContain('instead of 999');
    await ask('page.report', { offers: [] }, back);
    expect(await askPopup('account.move-tab', { tabId: back.tab.id })).toEqual({ ok: true });
    expect(await check(`act=${ACCOUNT.adAccount}`)).toBeNull();
  });

  test('of a stranger is nobody’s to move', async () => {
    const answer = await ask('account.move', { datasetId: null }, at('act=999', OTHER_DATASET));
    expect(answer).toMatchObject({ ok: false });
    expect(await askPopup('account.move-tab', { tabId: 99 })).toMatchObject({ ok: false });
    expect(await check(`act=${ACCOUNT.adAccount}`)).toBeNull();
  });

  test('is told with the plan, too', async () => {
    const plan = await ask('plan.read', { datasetId: null }, at('act=999'));
    expect(plan['accountProblem']).toContain('ad account 999');
  });
});

test('Events Manager opens at the dataset, in its own account, as far as they are known', () => {
  const open = (datasetId: string | null, account: typeof ACCOUNT | null) =>
    composeEventsManagerUrl({ datasetId, account });
  expect(open(null, null)).toBe('https://business.facebook.com/events_manager2/overview');
  expect(open(DATASET, ACCOUNT)).toBe(
    `https://business.facebook.com/events_manager2/list/dataset/${DATASET}/overview?act=${ACCOUNT.adAccount}&business_id=${ACCOUNT.businessId}`,
  );
});
