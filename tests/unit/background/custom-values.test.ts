import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '@/utils/capi/sha256';
import { changeClient } from '@/utils/storage/clients';
import { forgetToken } from '@/utils/storage/vault';
import { makeClient } from '../client/make-client.ts';
import { tabs } from '../fake-browser.ts';
import {
  builderSender,
  HERE,
  PAGE_BUILDER,
  pageSender,
  SHELL,
  shellSender,
  THERE,
} from '../messaging/made-up-senders.ts';
import { ask, DATASET, readClients, startBound, startWith, tokenOf } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const TOKEN_FIELD = '{{custom_values.meta_access_token}}';
const CUSTOM_VALUES = `${SHELL}/v2/location/${HERE}/settings/custom_values`;

async function fill(kind: string, sender: unknown = shellSender) {
  const preview = await ask('fill.preview', { kind, currentTokenDigest: null }, sender);
  if (preview['ok'] !== true) return preview;
  const { revision } = preview;
  const order = await ask('fill.order', { kind, clientId: 'a', revision }, sender);
  if (order['ok'] !== true) return order;
  return ask('fill.redeem', { orderId: order['orderId'] }, sender);
}

const use = (question: object = {}, sender: unknown = shellSender) =>
  ask(
    'merge-field.use',
    { holds: 'token', mergeField: TOKEN_FIELD, digests: [], ...question },
    sender,
  );

beforeEach(async () => {
  await startBound();
  tabs.set(7, CUSTOM_VALUES);
});

describe('a custom value', () => {
  test('is filled with the token in Settings, once', async () => {
    expect(await fill('token-value')).toEqual({
      ok: true,
      values: { kind: 'custom-value', value: tokenOf('a') },
    });
  });

  test('is filled with the dataset ID, and wants no token for that', async () => {
    await forgetToken('a');
    expect(await fill('dataset-value')).toMatchObject({ values: { value: DATASET } });
    expect(await fill('token-value')).toMatchObject({ ok: false });
  });

  test.each([
    [
      'a funnel’s Settings',
      `${SHELL}/v2/location/${HERE}/funnels-websites/funnels/x1234567890/settings`,
    ],
    ['another screen', `${SHELL}/v2/location/${HERE}/dashboard`],
    ['another client’s location', `${SHELL}/v2/location/${THERE}/settings/custom_values`],
    ['no location', `${SHELL}/settings/custom_values`],
  ])('is not filled on %s', async (_where, url) => {
    tabs.set(7, url);
    expect(await fill('token-value')).toMatchObject({ ok: false });
  });

  test.each([
    ['the workflow builder', builderSender],
    ['the page builder', pageSender(PAGE_BUILDER, 4)],
  ])('is not filled by %s', async (_who, sender) => {
    expect(await fill('token-value', sender)).toMatchObject({ ok: false });
  });
});

describe('the merge field', () => {
  test('is kept for the client of the location, verified by the value beside it', async () => {
    const digests = [await sha256('Meta access token'), await sha256(tokenOf('a'))];
    expect(await use({ digests })).toMatchObject({ ok: true, isVerified: true });
    expect(readClients()[0]?.mergeFields).toEqual({ token: TOKEN_FIELD, datasetId: null });
    const dataset = { holds: 'datasetId', digests: [await sha256(DATASET)] };
    expect(await use(dataset)).toMatchObject({ isVerified: true });
  });

  test('is not verified by another client’s value', async () => {
    const digests = [await sha256(tokenOf('b'))];
    expect(await use({ digests })).toMatchObject({ ok: true, isVerified: false });
  });

  test.each([
    '{{contact.email}}',
    '{{custom_values.A}}',
    'x',
    '{{custom_values.a}}{{custom_values.b}}',
  ])('cannot be %s', async (mergeField) => {
    expect(await use({ mergeField })).toBe('silence');
  });

  test('is not kept for a client of another location, nor before it is bound', async () => {
    tabs.set(7, `${SHELL}/v2/location/${THERE}/settings/custom_values`);
    expect(await use()).toMatchObject({ ok: false });
    await startWith([makeClient('a', { location: null })], ['a']);
    tabs.set(7, CUSTOM_VALUES);
    expect(await use()).toMatchObject({ ok: false });
  });

  test('goes into actions instead of the token, which is then not needed', async () => {
    await changeClient('a', {
      mergeFields: { token: TOKEN_FIELD, datasetId: '{{custom_values.meta_dataset_id}}' },
    });
    await forgetToken('a');
    tabs.set(7, `${SHELL}/location/${HERE}/workflow/x`);
    const answer = await fill('action', builderSender);
    expect(answer).toMatchObject({
      values: { token: TOKEN_FIELD, datasetId: '{{custom_values.meta_dataset_id}}' },
    });
    const question = { kind: 'action', currentTokenDigest: await sha256(TOKEN_FIELD) };
    expect(await ask('fill.preview', question, builderSender)).toMatchObject({
      plan: { token: null, tokenIsThere: true, mergeFields: { token: TOKEN_FIELD } },
    });
  });
});
