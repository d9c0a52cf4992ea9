import { beforeEach, expect, test, vi } from 'vitest';
import { makeClient } from '../client/make-client.ts';
import { fakeBrowser, tabs } from '../fake-browser.ts';
import { HERE, SHELL, THERE } from '../messaging/made-up-senders.ts';
import { askPopup, readClients, startWith, tokenOf } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const tokens = () => JSON.stringify(fakeBrowser.storage.session.items);
beforeEach(() => startWith([makeClient('a', { location: THERE }), makeClient('b')], ['a', 'b']));

test('names are trimmed, and refused when empty or too long', async () => {
  for (const name of ['', '   ', 'x'.repeat(101)]) {
    expect(await askPopup('client.create', { name })).toMatchObject({ ok: false });
    expect(await askPopup('client.rename', { clientId: 'a', name })).toMatchObject({ ok: false });
  }
  expect(await askPopup('client.create', { name: ' New ' })).toEqual({ ok: true });
  expect(await askPopup('client.rename', { clientId: 'a', name: ' First ' })).toEqual({ ok: true });
  expect(readClients().map(({ name }) => name)).toEqual(['First', 'Client b', 'New']);
});

test('a client goes with its token', async () => {
  await askPopup('client.remove', { clientId: 'a' });
  expect(readClients().map(({ id }) => id)).toEqual(['b']);
  expect([tokens().includes(tokenOf('a')), tokens().includes(tokenOf('b'))]).toEqual([false, true]);
});

test('a token is forgotten, the client stays', async () => {
  await askPopup('token.forget', { clientId: 'a' });
  expect(readClients()).toHaveLength(2);
  expect(tokens()).not.toContain(tokenOf('a'));
});

test('a client is bound to the location of the tab, in place of another', async () => {
  expect(await askPopup('client.rebind', { clientId: 'a', tabId: 7 })).toEqual({ ok: true });
  expect(readClients()[0]?.location).toEqual({ host: 'app.gohighlevel.com', id: HERE });
  expect(await askPopup('client.unbind', { clientId: 'a' })).toEqual({ ok: true });
  expect(readClients()[0]?.location).toBeNull();
});

test('a location that is another client’s is not given away', async () => {
  tabs.set(7, `${SHELL}/location/${THERE}/dashboard`);
  expect(await askPopup('client.rebind', { clientId: 'b', tabId: 7 })).toMatchObject({
    ok: false,
    problem: expect.stringContaining('Another client is bound') as string,
  });
  expect(readClients()[1]?.location).toBeNull();
});

test('there is nothing to bind to in a tab that is no HighLevel', async () => {
  tabs.set(7, 'https://evil.test/');
  expect(await askPopup('client.rebind', { clientId: 'a', tabId: 7 })).toMatchObject({ ok: false });
  expect(await askPopup('client.rebind', { clientId: 'a', tabId: 99 })).toMatchObject({
    ok: false,
  });
  expect(readClients()[0]?.location?.id).toBe(THERE);
});

test('settings are kept for a client that is there, in their shape only', async () => {
  const defaults = { ...makeClient('a').defaults, eventName: 'Lead', currency: 'USD' };
  expect(await askPopup('client.defaults', { clientId: 'a', defaults })).toEqual({ ok: true });
  expect(readClients()[0]?.defaults).toEqual(defaults);
  expect(await askPopup('client.defaults', { clientId: 'gone', defaults })).toMatchObject({
    ok: false,
  });
  const wrong = { ...defaults, currency: 'dollars' };
  expect(await askPopup('client.defaults', { clientId: 'a', defaults: wrong })).toBe('silence');
});
