import { beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '@/utils/capi/sha256';
import {
  forgetToken,
  isTokenDigest,
  readTokenForFill,
  storeToken,
  summarizeToken,
} from '@/utils/storage/vault';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const TOKEN = `EAAB${'c3'.repeat(60)}`;
beforeEach(async () => {
  resetBrowser();
  await storeToken('a', TOKEN, 5);
});

test('keeps a token in session storage, and nowhere else', () => {
  expect(JSON.stringify(fakeBrowser.storage.session.items)).toContain(TOKEN);
  expect(JSON.stringify([fakeBrowser.storage.local.items, fakeBrowser.storage.sync.items])).toBe(
    '[{},{}]',
  );
});

test('says of a token its first four characters, its length and its time', async () => {
  expect(await summarizeToken('a')).toEqual({ prefix: 'EAAB', length: 124, capturedAt: 5 });
  expect(await summarizeToken('b')).toBeNull();
});

test('replaces and forgets the token of one client only', async () => {
  await storeToken('b', 'second', 6);
  await storeToken('a', 'third', 7);
  expect(await readTokenForFill('a')).toBe('third');
  await forgetToken('a');
  expect(await readTokenForFill('a')).toBeUndefined();
  expect(await readTokenForFill('b')).toBe('second');
  expect(JSON.stringify(fakeBrowser.storage.session.items)).not.toContain('third');
});

test('tells whether a digest is the token’s', async () => {
  expect(await isTokenDigest('a', await sha256(TOKEN))).toBe(true);
  expect(await isTokenDigest('a', await sha256(`${TOKEN} `))).toBe(false);
  expect(await isTokenDigest('b', await sha256(''))).toBe(false);
});

test.each(['__proto__', 'constructor', 'toString'])('has no token for %s', async (id) => {
  expect(await readTokenForFill(id)).toBeUndefined();
  expect(await summarizeToken(id)).toBeNull();
});
