import { beforeEach, expect, test, vi } from 'vitest';
import { restrictStorage } from '@/utils/storage/restrict';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

beforeEach(resetBrowser);

test('shuts content scripts out of every area', async () => {
  await restrictStorage();
  const levels = Object.values(fakeBrowser.storage).map(({ accessLevel }) => accessLevel);
  expect(levels).toEqual(['TRUSTED_CONTEXTS', 'TRUSTED_CONTEXTS', 'TRUSTED_CONTEXTS']);
});

test.each(['local', 'session', 'sync'] as const)(
  'fails where %s cannot be restricted',
  async (area) => {
    fakeBrowser.storage[area].setAccessLevel = undefined;
    await expect(restrictStorage()).rejects.toThrow('cannot protect');
  },
);

test('fails where the browser refuses', async () => {
  fakeBrowser.storage.local.setAccessLevel = () => Promise.reject(new Error('Not here'));
  await expect(restrictStorage()).rejects.toThrow('Not here');
});
