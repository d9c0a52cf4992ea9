import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

beforeEach(resetBrowser);

const options = {
  area: 'local' as const,
  noun: 'things',
  version: 2,
  schema: z.array(z.string()),
  fallback: [],
};
const store = (value: unknown) => fakeBrowser.storage.local.set({ 'local:things': value });

test('keeps a value under area and noun', async () => {
  const things = item(options);
  await things.set(['a']);
  expect(await things.get()).toEqual(['a']);
  expect(Object.keys(fakeBrowser.storage.local.items)).toEqual(['local:things']);
  await things.remove();
  expect(await things.get()).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a value without a version', ['a']],
  ['another shape', { version: 2, value: [1] }],
  ['an older version', { version: 1, value: ['a'] }],
  ['a newer version', { version: 3, value: ['a'] }],
])('hands out the fallback for %s', async (_what, stored) => {
  await store(stored);
  expect(await item(options).get()).toEqual([]);
});

describe('a value of another version', () => {
  test('is migrated', async () => {
    await store({ version: 1, value: 'a b' });
    const migrate = (old: unknown, version: number) =>
      version === 1 && typeof old === 'string' ? old.split(' ') : old;
    expect(await item({ ...options, migrate }).get()).toEqual(['a', 'b']);
  });

  test('is not handed out when its migration gives another shape', async () => {
    await store({ version: 1, value: 'a' });
    expect(await item({ ...options, migrate: (old) => old }).get()).toEqual([]);
  });
});

test('changes at the same time do not lose each other', async () => {
  const things = item(options);
  const same = item(options);
  await Promise.all([
    things.update((all) => [...all, 'a']),
    same.update((all) => [...all, 'b']),
    things.update((all) => [...all, 'c']),
  ]);
  expect(await things.get()).toEqual(['a', 'b', 'c']);
});

test('a change that fails lets the next one through', async () => {
  const things = item(options);
  const failed = things.update(() => {
    throw new Error('No');
  });
  await expect(failed).rejects.toThrow('No');
  expect(await things.update(() => ['a'])).toEqual(['a']);
});

test('tells of changes of its own key, until it is stopped', async () => {
  const told = vi.fn();
  const stop = new AbortController();
  const things = item(options);
  things.watch(told, stop.signal);
  await fakeBrowser.storage.local.set({ 'local:others': 1 });
  expect(told).not.toHaveBeenCalled();
  await things.set(['a']);
  expect(told).toHaveBeenCalledOnce();
  stop.abort();
  await things.set(['b']);
  expect(told).toHaveBeenCalledOnce();
});
