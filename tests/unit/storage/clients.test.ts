import { beforeEach, expect, test, vi } from 'vitest';
import {
  addClient,
  bindClient,
  changeClient,
  findClient,
  getClients,
  removeClient,
  selectClient,
} from '@/utils/storage/clients';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import { HERE, THERE } from '../messaging/made-up-senders.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const here = { host: 'app.gohighlevel.com', id: HERE };
const there = { host: 'app.gohighlevel.com', id: THERE };
beforeEach(resetBrowser);

test('a new client is the selected one, bound to nothing', async () => {
  await addClient('First', null);
  const { id } = await addClient('Second', '1029384756102938');
  const { list, selectedId } = await getClients();
  expect(list.map(({ name }) => name)).toEqual(['First', 'Second']);
  expect(selectedId).toBe(id);
  expect(await findClient(id)).toMatchObject({ location: null, pixelCode: null });
});

test('removing the selected client selects none', async () => {
  const first = await addClient('First', null);
  const second = await addClient('Second', null);
  await removeClient(first.id);
  expect((await getClients()).selectedId).toBe(second.id);
  await removeClient(second.id);
  expect(await getClients()).toEqual({ list: [], selectedId: null });
});

test('changes reach one client, and none that is gone', async () => {
  const { id } = await addClient('First', null);
  await selectClient(id);
  await changeClient('gone', { name: 'No' });
  await changeClient(id, { name: 'Yes' });
  expect((await getClients()).list.map(({ name }) => name)).toEqual(['Yes']);
});

test('a client is bound once, and elsewhere only when that is asked for', async () => {
  const { id } = await addClient('First', null);
  expect(await bindClient(id, here, { rebind: false })).toBe('bound');
  expect(await bindClient(id, here, { rebind: false })).toBe('bound');
  expect(await bindClient(id, there, { rebind: false })).toBe('bound-elsewhere');
  expect((await findClient(id))?.location).toEqual(here);
  expect(await bindClient(id, there, { rebind: true })).toBe('bound');
  expect((await findClient(id))?.location).toEqual(there);
});

test('a location is one client’s, on whatever host', async () => {
  const first = await addClient('First', null);
  const second = await addClient('Second', null);
  await bindClient(first.id, here, { rebind: false });
  for (const rebind of [false, true]) {
    expect(await bindClient(second.id, here, { rebind })).toBe('taken');
    const elsewhere = { host: 'app.agency-one.test', id: HERE };
    expect(await bindClient(second.id, elsewhere, { rebind })).toBe('taken');
  }
  expect((await findClient(second.id))?.location).toBeNull();
});

test('a client that is gone is bound to nothing', async () => {
  expect(await bindClient('gone', here, { rebind: true })).toBe('gone');
  expect((await getClients()).list).toEqual([]);
});

test('what is stored and is no list of clients counts as none', async () => {
  await fakeBrowser.storage.local.set({
    'local:clients': { version: 1, value: { list: [{ id: 'a' }], selectedId: 'a' } },
  });
  expect(await getClients()).toEqual({ list: [], selectedId: null });
});
