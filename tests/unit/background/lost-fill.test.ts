import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUILDER, builderSender, pageSender, PAGE_BUILDER } from '../messaging/made-up-senders.ts';
import { ask, startBound, tokenOf } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

beforeEach(async () => {
  await startBound();
  const kind = 'action';
  const question = { kind, currentTokenDigest: null };
  const { revision } = await ask('fill.preview', question, builderSender);
  const { orderId } = await ask('fill.order', { kind, clientId: 'a', revision }, builderSender);
  expect(await ask('fill.redeem', { orderId }, builderSender)).toMatchObject({ ok: true });
});
afterEach(() => void vi.useRealTimers());

const NEXT = pageSender(BUILDER, 6);
const askLost = (sender: unknown = NEXT) => ask('fill.lost', {}, sender);

test('a fill whose document went in the middle is told to the next one, once, and no secret', async () => {
  const answer = await askLost();
  expect(answer).toEqual({ lost: { kind: 'action', clientName: 'Client a' } });
  expect(JSON.stringify(answer)).not.toContain(tokenOf('a'));
  expect(await askLost()).toEqual({ lost: null });
});

test.each([
  ['the very document that is being filled', builderSender],
  ['another tab', pageSender(BUILDER, 6, { tab: { id: 8, url: BUILDER } })],
  ['another builder', pageSender(PAGE_BUILDER, 6)],
])('it is not told to %s', async (_what, sender) => {
  expect(await askLost(sender)).toEqual({ lost: null });
  expect((await askLost())['lost']).not.toBeNull();
});

test('a fill that came to an end is not lost', async () => {
  await ask('apply.report', { kind: 'verified', text: '' }, builderSender);
  expect(await askLost()).toEqual({ lost: null });
});

test('what is minutes old is not told any more', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 60_000 });
  expect(await askLost()).toEqual({ lost: null });
});
