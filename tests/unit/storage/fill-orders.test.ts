import { beforeEach, expect, test, vi } from 'vitest';
import { storeOrder, takeOrder, type FillOrder } from '@/utils/storage/fill-orders';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const order = (id: string, expiresAt: number): FillOrder => ({
  id,
  kind: 'action',
  clientId: 'a',
  revision: 'r',
  host: 'app.a.test',
  locationId: 'l',
  tabId: 1,
  frameId: 2,
  documentId: 'd',
  origin: 'https://a.test',
  expiresAt,
});
beforeEach(resetBrowser);

test('is taken once', async () => {
  await storeOrder(order('a', 100), 0);
  expect(await takeOrder('a', 50)).toEqual(order('a', 100));
  expect(await takeOrder('a', 50)).toBeUndefined();
});

test('is taken once, even by two at the same time', async () => {
  await storeOrder(order('a', 100), 0);
  const taken = await Promise.all([takeOrder('a', 50), takeOrder('a', 50)]);
  expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
});

test('runs out, and is gone after a try', async () => {
  await storeOrder(order('a', 100), 0);
  expect(await takeOrder('a', 100)).toBeUndefined();
  expect(await takeOrder('a', 50)).toBeUndefined();
});

test('leaves the others', async () => {
  await storeOrder(order('a', 100), 0);
  await storeOrder(order('b', 200), 0);
  expect(await takeOrder('x', 0)).toBeUndefined();
  expect(await takeOrder('a', 0)).toBeDefined();
  expect(await takeOrder('b', 0)).toBeDefined();
});

test('does not pile up', async () => {
  await storeOrder(order('old', 100), 0);
  await storeOrder(order('new', 300), 100);
  const stored = JSON.stringify(fakeBrowser.storage.session.items);
  expect([stored.includes('"old"'), stored.includes('"new"')]).toEqual([false, true]);
});
