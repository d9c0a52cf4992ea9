import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '@/utils/capi/sha256';
import { changeClient } from '@/utils/storage/clients';
import { forgetToken, storeToken } from '@/utils/storage/vault';
import { makeClient } from '../client/make-client.ts';
import { tabs } from '../fake-browser.ts';
import {
  BUILDER,
  builderSender,
  HERE,
  PAGE_BUILDER,
  pageSender,
  SHELL,
  shellSender,
  THERE,
} from '../messaging/made-up-senders.ts';
import {
  ask,
  DATASET,
  OTHER_DATASET,
  readClients,
  startBound,
  startWith,
  tokenOf,
} from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const ACTION = { kind: 'action', currentTokenDigest: null };
const CODE = { kind: 'pixel-code', currentTokenDigest: null };
const preview = (sender: unknown = builderSender, question: object = ACTION) =>
  ask('fill.preview', question, sender);

async function order(sender: unknown = builderSender, kind = 'action') {
  const { revision } = await preview(sender, { kind, currentTokenDigest: null });
  return ask('fill.order', { kind, clientId: 'a', revision }, sender);
}
const redeem = (orderId: unknown, sender: unknown = builderSender) =>
  ask('fill.redeem', { orderId }, sender);

beforeEach(startBound);
afterEach(() => void vi.useRealTimers());

describe('a preview', () => {
  test('says for whom, where and what, with nothing secret in it', async () => {
    const answer = await preview();
    expect(answer).toMatchObject({
      ok: true,
      client: { id: 'a', name: 'Client a' },
      bound: true,
      location: { host: 'app.gohighlevel.com', id: HERE },
      plan: { datasetId: DATASET, token: { prefix: 'EAAB', length: 165 }, tokenIsThere: null },
    });
    expect(JSON.stringify(answer)).not.toContain(tokenOf('a').slice(4));
  });

  test('tells whether the client’s token stands there already', async () => {
    const at = async (text: string) => {
      const currentTokenDigest = await sha256(text);
      return (await preview(builderSender, { kind: 'action', currentTokenDigest }))['plan'];
    };
    expect(await at(tokenOf('a'))).toMatchObject({ tokenIsThere: true });
    expect(await at('another')).toMatchObject({ tokenIsThere: false });
  });

  test('of code holds no word of the token', async () => {
    expect(await preview(shellSender, CODE)).toMatchObject({ ok: true, plan: { token: null } });
  });
});

describe('the token goes to the workflow builder only', () => {
  test.each([
    ['the shell', shellSender],
    ['the page builder', pageSender(PAGE_BUILDER, 5)],
  ])('%s is refused it', async (_who, sender) => {
    expect(await preview(sender, ACTION)).toMatchObject({ ok: false });
    const { revision } = await preview();
    const question = { kind: 'action', clientId: 'a', revision };
    expect(await ask('fill.order', question, sender)).toMatchObject({ ok: false });
    const { orderId } = await order();
    expect(await redeem(orderId, sender)).toMatchObject({ ok: false });
  });

  test('which is refused pixel code', async () => {
    expect(await preview(builderSender, CODE)).toMatchObject({ ok: false });
  });
});

describe('the page on top', () => {
  test.each([
    ['no HighLevel', 'https://evil.test/location/Pie9yvZA1BYJnWPk99Yj/workflow/x'],
    ['a look-alike', `https://app.gohighlevel.com.evil.test/location/${HERE}/workflow/x`],
    ['plain http', `http://app.gohighlevel.com/location/${HERE}/workflow/x`],
    ['no location', `${SHELL}/login`],
    ['a location that is none', `${SHELL}/location/short/workflow/x`],
    ['one that the extension may not see', ''],
  ])('is %s: refused', async (_what, url) => {
    tabs.set(7, url);
    expect(await preview()).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/Open it from HighLevel itself/) as string,
    });
  });

  test('has gone: refused', async () => {
    tabs.clear();
    expect(await preview()).toMatchObject({ ok: false });
  });
});

describe('without what a fill needs', () => {
  test('no client', async () => {
    await startWith([]);
    expect(await preview()).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/There is no client yet/) as string,
    });
  });

  test('no dataset ID', async () => {
    await changeClient('a', { datasetId: null });
    expect(await preview()).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/no dataset ID yet/) as string,
    });
  });

  test('no token', async () => {
    await forgetToken('a');
    expect(await preview()).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/no access token/) as string,
    });
    // Pixel code wants none.
    expect(await preview(shellSender, CODE)).toMatchObject({ ok: true });
  });
});

describe('the wrong-client guard', () => {
  test('refuses a client that is bound elsewhere, by name', async () => {
    await startWith([makeClient('a', { location: THERE })], ['a']);
    const answer = await preview();
    expect(answer).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/Client a belongs to another/) as string,
    });
    expect(await ask('client.bind', { clientId: 'a' }, builderSender)).toMatchObject({ ok: false });
    expect(readClients()[0]?.location?.id).toBe(THERE);
  });

  test('takes the client of the location, whoever is selected', async () => {
    await startWith(
      [makeClient('b', { location: THERE }), makeClient('a', { location: HERE })],
      ['a', 'b'],
    );
    expect(await preview()).toMatchObject({ client: { id: 'a' } });
    expect(await ask('client.bind', { clientId: 'b' }, builderSender)).toMatchObject({ ok: false });
  });

  test('asks before the first fill: no order without an answer', async () => {
    await startWith([makeClient('a')], ['a']);
    expect(await preview()).toMatchObject({ ok: true, bound: false });
    expect(await order()).toMatchObject({ ok: false });
    expect(await ask('client.bind', { clientId: 'a' }, builderSender)).toEqual({ ok: true });
    expect(await order()).toMatchObject({ ok: true });
  });

  test('binds to the location of the tab, not to one that a page names', async () => {
    await startWith([makeClient('a')], ['a']);
    tabs.set(7, `${SHELL}/location/${THERE}/workflow/x`);
    await ask('client.bind', { clientId: 'a' }, builderSender);
    expect(readClients()[0]?.location?.id).toBe(THERE);
  });
});

describe('an order', () => {
  test('is redeemed once, for exactly what was shown', async () => {
    const { orderId } = await order();
    const { defaults } = makeClient('a');
    const values = { kind: 'action', token: tokenOf('a'), datasetId: DATASET, defaults };
    expect(await redeem(orderId)).toEqual({ ok: true, values });
    expect(await redeem(orderId)).toMatchObject({ ok: false });
  });

  test('is not given for another revision, or another client', async () => {
    const { revision } = await preview();
    const ordered = (clientId: string, what: unknown) =>
      ask('fill.order', { kind: 'action', clientId, revision: what }, builderSender);
    expect(await ordered('a', 'other')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/has changed/) as string,
    });
    expect(await ordered('b', revision)).toMatchObject({ ok: false });
  });

  test.each([
    ['tab', pageSender(BUILDER, 5, { tab: { id: 8 } })],
    ['frame', pageSender(BUILDER, 6, { documentId: 'document-5' })],
    ['document of the same frame', pageSender(BUILDER, 5, { documentId: 'later' })],
    ['origin', pageSender(PAGE_BUILDER, 5)],
  ])('is not redeemed by another %s, and used up by the try', async (_what, sender) => {
    tabs.set(8, `${SHELL}/location/${HERE}/workflow/x`);
    const { orderId } = await order();
    expect(await redeem(orderId, sender)).toMatchObject({ ok: false });
    expect(await redeem(orderId)).toMatchObject({ ok: false });
  });

  test('runs out', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { orderId } = await order();
    const { orderId: second } = await order();
    vi.setSystemTime(Date.now() + 9_000);
    expect(await redeem(orderId)).toMatchObject({ ok: true });
    vi.setSystemTime(Date.now() + 1_001);
    expect(await redeem(second)).toMatchObject({ ok: false });
  });

  test.each([
    ['the location in the tab', () => void tabs.set(7, `${SHELL}/location/${THERE}/workflow/x`)],
    ['the page in the tab', () => void tabs.set(7, 'https://evil.test/')],
    ['the client’s location', () => changeClient('a', { location: null })],
    ['the client’s dataset', () => changeClient('a', { datasetId: OTHER_DATASET })],
    ['the client’s token', () => storeToken('a', tokenOf('b'), 2)],
    [
      'the client’s settings',
      () => changeClient('a', { defaults: { ...makeClient('a').defaults, eventName: 'Lead' } }),
    ],
  ])('is void when something changed since: %s', async (_what, change) => {
    const { orderId } = await order();
    await change();
    expect(await redeem(orderId)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/Nothing was filled/) as string,
    });
  });

  test('is void when the token is gone', async () => {
    const { orderId } = await order();
    await forgetToken('a');
    expect(JSON.stringify(await redeem(orderId))).not.toContain('values');
  });

  test('of code brings the client’s own code, or the one made from its dataset', async () => {
    const made = await redeem((await order(shellSender, 'pixel-code'))['orderId'], shellSender);
    expect(made).toMatchObject({
      values: { kind: 'pixel-code', code: expect.stringMatching(/fbq\('init', ?'1029/) as string },
    });
    await changeClient('a', { pixelCode: { code: '<!-- mine -->', capturedAt: 1 } });
    const own = await redeem((await order(shellSender, 'pixel-code'))['orderId'], shellSender);
    expect(own).toMatchObject({ values: { code: '<!-- mine -->' } });
    expect(JSON.stringify([made, own])).not.toContain('EAAB');
  });
});
