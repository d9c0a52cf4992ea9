import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composeBaseCode } from '@/utils/pixel/code/compose-base-code';
import { makeClient } from '../client/make-client.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { eventsManagerSender, EVENTS_MANAGER, pageSender } from '../messaging/made-up-senders.ts';
import {
  ask,
  askPopup,
  DATASET,
  OTHER_DATASET,
  readClients,
  startWith,
  tokenOf,
} from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const overview = pageSender(EVENTS_MANAGER, 0, {
  url: `${EVENTS_MANAGER}/events_manager2/overview`,
});

const capture = (
  kind: string,
  value: string,
  page: object = {},
  sender: unknown = eventsManagerSender(DATASET),
) =>
  ask(
    'capture.store',
    { kind, value, page: { datasetId: null, datasetName: null, ...page } },
    sender,
  );
const refusal = (text: string) => ({ ok: false, problem: expect.stringContaining(text) as string });
const stored = () => JSON.stringify(fakeBrowser.storage.session.items);

beforeEach(() => startWith([]));

describe('whose it is', () => {
  test('a new client, named as the page names the dataset', async () => {
    const answer = await capture('datasetId', DATASET, { datasetName: ' Bright Smile ' });
    expect(answer).toMatchObject({ ok: true, client: { name: 'Bright Smile' } });
    expect(readClients()).toMatchObject([{ name: 'Bright Smile', datasetId: DATASET }]);
  });

  test('a new client named by its number, where the page names none', async () => {
    await capture('testCode', 'TEST12345');
    expect(readClients()).toMatchObject([{ name: `Dataset ${DATASET}` }]);
  });

  test('the client that has the dataset already', async () => {
    await startWith([makeClient('other', { datasetId: OTHER_DATASET }), makeClient('a')]);
    expect(await capture('token', tokenOf('a'))).toMatchObject({ client: { id: 'a' } });
    expect(readClients()).toHaveLength(2);
    expect(stored()).toContain(tokenOf('a'));
  });

  test('the selected client, as long as it has no dataset', async () => {
    await startWith([makeClient('a', { datasetId: null })]);
    expect(await capture('token', tokenOf('a'))).toMatchObject({ client: { id: 'a' } });
    expect(readClients()).toMatchObject([{ id: 'a', datasetId: DATASET }]);
    await capture('datasetId', OTHER_DATASET, {}, eventsManagerSender(OTHER_DATASET));
    expect(readClients().map(({ datasetId }) => datasetId)).toEqual([DATASET, OTHER_DATASET]);
  });
});

describe('nothing is stored of', () => {
  test.each([
    ['white space', `${tokenOf('a').slice(0, 50)} ${tokenOf('a').slice(50)}`, 'space'],
    ['an ellipsis', `${tokenOf('a').slice(0, 50)}…`, 'shortened'],
    ['half a token', tokenOf('a').slice(0, 60), 'too short'],
    ['an app token', '1234567890|abcdefghijklmnopqrstuvwxyz', 'app token'],
    ['an Instagram token', `IGQ${'a'.repeat(150)}`, 'Instagram'],
    ['nothing', '', 'no token here yet'],
  ])('a token with %s, and the one before stays', async (_what, value, says) => {
    await startWith([makeClient('a')], ['a']);
    const before = stored();
    const answer = await capture('token', value);
    expect(answer).toMatchObject(refusal(says));
    expect(stored()).toBe(before);
  });

  test('a dataset ID that is not the address’s', async () => {
    expect(await capture('datasetId', OTHER_DATASET)).toMatchObject(refusal('Two datasets'));
    expect(await capture('token', tokenOf('a'), { datasetId: OTHER_DATASET })).toMatchObject(
      refusal('Two datasets'),
    );
    expect([fakeBrowser.storage.session.items, readClients()]).toEqual([{}, []]);
  });

  test('a screen that says no dataset', async () => {
    expect(await capture('token', tokenOf('a'), {}, overview)).toMatchObject(
      refusal('does not say which dataset'),
    );
    expect(await capture('token', tokenOf('a'), { datasetId: DATASET }, overview)).toMatchObject({
      ok: true,
    });
  });

  test('another page of Facebook', async () => {
    const sender = pageSender('https://www.facebook.com', 0, {
      url: `https://www.facebook.com/?x=/events_manager2/list/dataset/${DATASET}/settings`,
    });
    expect(await capture('token', tokenOf('a'), {}, sender)).toMatchObject(
      refusal('not a page of Events Manager'),
    );
    expect(fakeBrowser.storage.session.items).toEqual({});
  });

  test('pixel code of another dataset', async () => {
    expect(await capture('pixelCode', composeBaseCode(OTHER_DATASET))).toMatchObject(
      refusal(`belongs to pixel ${OTHER_DATASET}`),
    );
    expect(await capture('pixelCode', composeBaseCode(DATASET))).toMatchObject({ ok: true });
    expect(readClients()[0]?.pixelCode?.code).toBe(composeBaseCode(DATASET));
  });

  test('a test code that is none', async () => {
    expect(await capture('testCode', 'TEST')).toMatchObject({ ok: false });
    expect(readClients()).toEqual([]);
  });
});

test('no answer to a capture holds any of the token', async () => {
  const answer = JSON.stringify(await capture('token', tokenOf('a')));
  expect(answer).not.toContain(tokenOf('a').slice(0, 10));
});

describe('what is pasted in the popup', () => {
  const paste = (kind: string, value: string, clientId = 'a') =>
    askPopup('capture.paste', { clientId, kind, value });
  beforeEach(() => startWith([makeClient('a')], ['a']));

  test('passes the same checks', async () => {
    const before = stored();
    expect(await paste('token', 'EAA…')).toMatchObject(refusal('shortened'));
    expect(await paste('pixelCode', composeBaseCode(OTHER_DATASET))).toMatchObject(
      refusal('belongs to pixel'),
    );
    expect(stored()).toBe(before);
    expect(await paste('token', tokenOf('new'))).toEqual({ ok: true });
    expect(stored()).toContain(tokenOf('new'));
  });

  test('does not give a client a second dataset', async () => {
    expect(await paste('datasetId', OTHER_DATASET)).toMatchObject(refusal('already has dataset'));
    expect(readClients()[0]?.datasetId).toBe(DATASET);
  });

  test('is not kept for a client that is gone', async () => {
    expect(await paste('token', tokenOf('x'), 'gone')).toMatchObject(refusal('is gone'));
    expect(stored()).not.toContain(tokenOf('x'));
  });
});
