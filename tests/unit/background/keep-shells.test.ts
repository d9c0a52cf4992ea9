import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchShells } from '@/utils/background/shells/keep-shells';
import { watchedSites } from '@/utils/storage/capture/watched';
import { approvedShells } from '@/utils/storage/shells';
import { makeClient } from '../client/make-client.ts';
import { documents, tabs } from '../fake-browser.ts';
import {
  allow,
  allowedSites,
  executeScript,
  registered,
  scriptResults,
  update,
} from '../fake-site-access.ts';
import { builderSender, HERE, pageSender } from '../messaging/made-up-senders.ts';
import { ask, askPopup, readClients, startWith } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const HOST = 'app.agency-one.test';
const AGENCY = `https://${HOST}`;
const ADDRESS = `${AGENCY}/v2/location/${HERE}/dashboard`;
const SCRIPT = 'content-scripts/highlevel.js';
const told = vi.fn<(message: unknown) => boolean>(() => true);

const showPage = (hasMenu: boolean, url = ADDRESS) => {
  tabs.set(7, url);
  scriptResults.set('probe-shell.js', { url, hasMenu, hasBuilder: false, isLoading: false });
};
const askHost = () => askPopup('shell.ask', { tabId: 7, host: HOST });
const stateOf = () => askPopup('shell.state', { tabId: 7 });
const matches = () => [...registered.values()].flatMap((script) => script.matches);
const injected = () => executeScript.mock.calls.filter(([{ files }]) => files.includes(SCRIPT));

async function approve() {
  await askHost();
  allow(AGENCY);
  await vi.waitFor(async () => expect(await approvedShells.get()).toEqual([HOST]));
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  told.mockClear();
}

beforeEach(async () => {
  const client = { ...makeClient('a', { location: HERE }), otherHosts: [HOST] };
  await startWith([client]);
  told.mockClear();
  documents.set('7/0', told);
  showPage(true);
  watchShells(Promise.resolve());
});

test('what was asked for is used once it is allowed: registered, put in, told', async () => {
  expect(await stateOf()).toMatchObject({ host: HOST, use: 'offered' });
  await askHost();
  expect(await approvedShells.get()).toEqual([]);
  allow(AGENCY);
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ name: 'shells.changed' }));
  expect(matches()).toEqual([`${AGENCY}/*`]);
  expect(injected()).toMatchObject([[{ target: { tabId: 7 } }]]);
  expect(await stateOf()).toMatchObject({ use: 'used', problem: null });
  expect(await ask('shell.here', {}, pageSender(AGENCY, 0))).toEqual({ isServed: true });
  expect(await ask('shell.here', {}, builderSender)).toEqual({ isServed: true });
});

test('a builder’s frame in a page that nobody approved is not served', async () => {
  expect(await ask('shell.here', {}, builderSender)).toEqual({ isServed: false });
  expect(await ask('shell.here', {}, pageSender(AGENCY, 0))).toBe('silence');
});

test('a site’s permission alone, given for something else, approves nothing', async () => {
  allow(AGENCY);
  expect(await stateOf()).toMatchObject({ use: 'offered' });
  expect(await approvedShells.get()).toEqual([]);
  expect(matches()).toEqual([]);
});

test('a page that is not HighLevel any more when the answer comes: given back', async () => {
  await askHost();
  showPage(false);
  allow(AGENCY);
  await vi.waitFor(() => expect([...allowedSites]).toEqual([]));
  expect(await approvedShells.get()).toEqual([]);
  expect(matches()).toEqual([]);
  expect(await stateOf()).toMatchObject({ use: 'refused' });
});

test('an answer that comes after another question is for that one only', async () => {
  await askHost();
  await askPopup('shell.stop', { host: HOST });
  allow(AGENCY);
  expect(await stateOf()).toMatchObject({ use: 'offered' });
});

test.each(['app.gohighlevel.com', 'business.facebook.com', 'xn--gency-one-b9a.test', 'localhost'])(
  '%s cannot be asked for',
  async (host) => {
    expect(await askPopup('shell.ask', { tabId: 7, host })).toMatchObject({ ok: false });
  },
);

describe('an approved host', () => {
  beforeEach(approve);

  test('is registered again after an update of the extension', async () => {
    update();
    await vi.waitFor(() => expect(matches()).toEqual([`${AGENCY}/*`]));
  });

  test('is gone with its permission, wherever that is taken away', async () => {
    allow(AGENCY, false);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ name: 'shells.changed' }));
    expect(await approvedShells.get()).toEqual([]);
    expect(matches()).toEqual([]);
    expect(readClients()).toMatchObject([{ otherHosts: [] }]);
    expect(await ask('shell.here', {}, builderSender)).toEqual({ isServed: false });
  });

  test('taken back in the popup: permission, script and the word for its clients go', async () => {
    expect(await askPopup('shell.stop', { host: HOST })).toEqual({ ok: true });
    expect([...allowedSites]).toEqual([]);
    expect(matches()).toEqual([]);
    expect(told).toHaveBeenCalledWith({ name: 'shells.changed' });
    expect(readClients()).toMatchObject([{ otherHosts: [] }]);
  });

  test('taken back while it is watched: the permission stays for that', async () => {
    await watchedSites.set([{ origin: AGENCY, follow: false }]);
    await askPopup('shell.stop', { host: HOST });
    expect([...allowedSites]).toEqual([`${AGENCY}/*`]);
    expect(matches()).toEqual([]);
  });
});
