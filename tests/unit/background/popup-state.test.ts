import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeClient } from '../client/make-client.ts';
import { documents, tabs } from '../fake-browser.ts';
import {
  builderSender,
  eventsManagerSender,
  HERE,
  pageSender,
  SHELL,
  shellSender,
  THERE,
} from '../messaging/made-up-senders.ts';
import {
  ask,
  askPopup,
  DATASET,
  OTHER_DATASET,
  startBound,
  startWith,
  tokenOf,
} from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const state = () => askPopup('popup.state', { tabId: 7 });
const report = (sender: unknown, ready = true) =>
  ask('page.report', { offers: [{ thing: 'x', label: 'Fill', ready, note: '' }] }, sender);
const isThere = (documentId: string) =>
  documents.set(documentId, (message) => JSON.stringify(message) === '{"name":"page.ping"}');

beforeEach(startBound);

test('says of the token what may be shown, and none of it', async () => {
  const answer = await state();
  expect(answer).toMatchObject({ active: { token: { prefix: 'EAAB', length: 165 } } });
  expect(JSON.stringify(answer)).not.toContain(tokenOf('a').slice(0, 8));
});

describe('the guard', () => {
  test.each([
    [HERE, 'matched'],
    [THERE, 'wrong-location'],
    [null, 'unbound'],
  ])('of a client bound to %s is %s', async (location, guard) => {
    await startWith([makeClient('a', { location })]);
    expect(await state()).toMatchObject({ guard, page: { kind: 'highlevel', locationId: HERE } });
  });

  test('is off in a tab without a location', async () => {
    tabs.set(7, '');
    expect(await state()).toMatchObject({ guard: 'off', page: { kind: 'other' } });
  });
});

describe('offers', () => {
  test('are those of the documents that are still there', async () => {
    await report(shellSender);
    await report(builderSender);
    isThere('document-5');
    expect((await state())['offers']).toMatchObject([{ frameId: 5, label: 'Fill' }]);
    isThere('document-0');
    expect((await state())['offers']).toHaveLength(2);
  });

  test('of a page that is kept frozen, and never answers, are not waited for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await report(shellSender);
    await report(builderSender);
    isThere('document-0');
    documents.set('document-5', () => new Promise(() => undefined));
    const answer = state();
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect((await answer)['offers']).toMatchObject([{ frameId: 0 }]);
  });

  test('of a page that is too busy to answer at once come to who asks with patience', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await report(shellSender);
    documents.set(
      'document-0',
      () => new Promise((resolve) => setTimeout(() => resolve(true), 2_000)),
    );
    const first = state();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toMatchObject({ offers: [], isIncomplete: true });
    const second = askPopup('popup.state', { tabId: 7, isPatient: true });
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    expect(await second).toMatchObject({ offers: [{ frameId: 0 }], isIncomplete: false });
  });

  test('of another tab are not in here', async () => {
    await report(pageSender(SHELL, 0, { tab: { id: 8 } }));
    isThere('document-0');
    expect((await state())['offers']).toEqual([]);
  });
});

test('in Events Manager the client is that of the dataset', async () => {
  await startWith([makeClient('b', { datasetId: OTHER_DATASET }), makeClient('a')]);
  tabs.set(7, '');
  await report(eventsManagerSender(DATASET));
  isThere('document-0');
  expect(await state()).toMatchObject({
    page: { kind: 'events-manager', datasetId: DATASET },
    active: { id: 'a', chosenBy: 'dataset' },
  });
});

test('without a client there is none, and nothing else is missing', async () => {
  await startWith([]);
  expect(await state()).toMatchObject({ active: null, clients: [], guard: 'off' });
});

describe('opening an offer', () => {
  const open = () => askPopup('offer.open', { tabId: 7, frameId: 5, thing: 'x' });

  test('tells the document', async () => {
    const heard: unknown[] = [];
    documents.set('7/5', (message) => heard.push(message));
    expect(await open()).toEqual({ ok: true });
    expect(heard).toEqual([{ name: 'card.open', thing: 'x' }]);
  });

  test('of a page that has gone says what to do', async () => {
    expect(await open()).toMatchObject({
      ok: false,
      problem: expect.stringContaining('Reload') as string,
    });
  });
});
