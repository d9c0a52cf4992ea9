import { beforeEach, expect, test, vi } from 'vitest';
import { isKeepableName, taughtPlaceSchema } from '@/utils/messaging/taught-place';
import { forgetTaught, getTaught, storeTaught } from '@/utils/storage/taught';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

beforeEach(resetBrowser);

const place = (name: string, thing = 'events-manager.dataset-id') => ({
  thing,
  names: [name],
  heading: null,
  language: 'de',
});
const namesOf = async () => (await getTaught('events-manager')).map(({ names }) => names[0]);

test('at most five places are kept for a thing: the oldest goes', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
    await storeTaught('events-manager', place(name));
  await storeTaught('events-manager', place('token', 'events-manager.access-token'));
  expect(await namesOf()).toEqual(['b', 'c', 'd', 'e', 'f', 'token']);
});

test('the same place shown again is kept once, as the newest', async () => {
  for (const name of ['a', 'b', 'a']) await storeTaught('events-manager', place(name));
  expect(await namesOf()).toEqual(['b', 'a']);
});

test('the parts of one thing are kept apart, and forgotten together', async () => {
  const part = (one: string, name: string) => ({ ...place(name), part: one });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
    await storeTaught('events-manager', part('Lead', name));
  await storeTaught('events-manager', part('Schedule', 'a'));
  expect(await namesOf()).toEqual(['b', 'c', 'd', 'e', 'f', 'a']);
  await forgetTaught('events-manager', 'events-manager.dataset-id');
  expect(await namesOf()).toEqual([]);
});

test('what is shown on one site is not known on the other', async () => {
  await storeTaught('highlevel', place('a'));
  expect(await getTaught('events-manager')).toEqual([]);
});

test('forgetting takes all of one thing, and nothing else', async () => {
  await storeTaught('events-manager', place('a'));
  await storeTaught('events-manager', place('b'));
  await storeTaught('events-manager', place('c', 'events-manager.access-token'));
  await storeTaught('highlevel', place('d'));
  await forgetTaught('events-manager', 'events-manager.dataset-id');
  expect(await namesOf()).toEqual(['c']);
  expect(await getTaught('highlevel')).toHaveLength(1);
});

test('what is stored and has another shape counts as nothing', async () => {
  await fakeBrowser.storage.local.set({
    'local:taught': { version: 1, value: [{ site: 'events-manager', place: { names: [] } }] },
  });
  expect(await getTaught('events-manager')).toEqual([]);
});

test.each([
  `eaab${'qz7'.repeat(40)}`,
  '1029384756102938',
  'key 1029384756102938',
  'ada@brightsmile.example',
  'a'.repeat(81),
  '',
])('“%s” is no name to keep', (name) => {
  expect(isKeepableName(name)).toBe(false);
  expect(taughtPlaceSchema.safeParse(place(name)).success).toBe(false);
});

test.each(['datensatz kennung', 'データセットid', 'identyfikator zbioru danych', 'api v2 key'])(
  '“%s” is a name to keep',
  (name) => expect(taughtPlaceSchema.safeParse(place(name)).success).toBe(true),
);

test('a place without any name is none', () => {
  expect(taughtPlaceSchema.safeParse({ ...place('a'), names: [] }).success).toBe(false);
});
