import { beforeEach, describe, expect, test, vi } from 'vitest';
import { approvedShells } from '@/utils/storage/shells';
import { tabs } from '../fake-browser.ts';
import { builderSender, HERE, pageSender, SHELL } from '../messaging/made-up-senders.ts';
import { ask, readClients, startBound } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const HOST = 'app.agency-one.test';
const AGENCY = `https://${HOST}`;
const ACTION = { kind: 'action', currentTokenDigest: null };
const CODE = { kind: 'pixel-code', currentTokenDigest: null };
const shell = pageSender(AGENCY, 0);
const showTab = (origin: string) => tabs.set(7, `${origin}/location/${HERE}/workflow/x`);

beforeEach(async () => {
  await startBound();
  showTab(AGENCY);
});

describe('a shell that nobody approved', () => {
  test('gets no answer, and its builder’s frame nothing', async () => {
    expect(await ask('fill.preview', CODE, shell)).toBe('silence');
    expect(await ask('fill.preview', ACTION, builderSender)).toMatchObject({ ok: false });
  });

  test.each([
    ['a look-alike of one', 'https://app.agency-one.test.evil.test'],
    ['its subdomain', 'https://x.app.agency-one.test'],
    ['its port', 'https://app.agency-one.test:8443'],
    ['its http', 'http://app.agency-one.test'],
  ])('%s, of one that was approved', async (_what, origin) => {
    await approvedShells.set([HOST]);
    showTab(origin);
    expect(await ask('fill.preview', CODE, pageSender(origin, 0))).toBe('silence');
    expect(await ask('fill.preview', ACTION, builderSender)).toMatchObject({ ok: false });
  });
});

describe('an approved shell', () => {
  beforeEach(() => approvedShells.set([HOST]));

  test('shows a client’s location on another host: asked once, then filled on both', async () => {
    const first = await ask('fill.preview', ACTION, builderSender);
    expect(first).toMatchObject({
      ...{ ok: true, bound: false, boundOn: 'app.gohighlevel.com' },
      location: { host: HOST, id: HERE },
    });
    const { revision } = first;
    const order = { kind: 'action', clientId: 'a', revision };
    expect(await ask('fill.order', order, builderSender)).toMatchObject({ ok: false });
    expect(await ask('client.bind', { clientId: 'a' }, builderSender)).toEqual({ ok: true });
    expect(readClients()).toMatchObject([
      { location: { host: 'app.gohighlevel.com', id: HERE }, otherHosts: [HOST] },
    ]);
    for (const origin of [AGENCY, SHELL]) {
      showTab(origin);
      expect(await ask('fill.preview', ACTION, builderSender)).toMatchObject({ bound: true });
    }
  });

  test('is answered on top only, and a frame of its own host not at all', async () => {
    expect(await ask('fill.preview', CODE, shell)).toMatchObject({ ok: true });
    expect(await ask('fill.preview', CODE, pageSender(AGENCY, 3))).toBe('silence');
  });

  test('is not answered once the tab shows another shell', async () => {
    showTab(SHELL);
    expect(await ask('fill.preview', CODE, shell)).toMatchObject({ ok: false });
  });

  test('an order is for the shell it was given in', async () => {
    await ask('client.bind', { clientId: 'a' }, builderSender);
    const { revision } = await ask('fill.preview', ACTION, builderSender);
    const question = { kind: 'action', clientId: 'a', revision };
    const { orderId } = await ask('fill.order', question, builderSender);
    showTab(SHELL);
    expect(await ask('fill.redeem', { orderId }, builderSender)).toMatchObject({ ok: false });
  });

  test('gets nothing any more once it was taken back in the middle of a fill', async () => {
    await ask('client.bind', { clientId: 'a' }, builderSender);
    const { revision } = await ask('fill.preview', ACTION, builderSender);
    const question = { kind: 'action', clientId: 'a', revision };
    const { orderId } = await ask('fill.order', question, builderSender);
    await approvedShells.set([]);
    expect(await ask('fill.redeem', { orderId }, builderSender)).toMatchObject({ ok: false });
  });
});
