import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { graphSite } from '../../replica/graph/site.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import { askReplica, type Answer } from './ask-replica.ts';

const HOST = 'graph.facebook.com';
const OWN = '1029384756102938';
const OTHER = '2203948576201134';
const TOKEN = `EAA${'b7'.repeat(60)}`;

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica({ sites: [graphSite] });
});
beforeEach(() => {
  replica.reset();
  replica.world.datasets[0]?.tokens.push(TOKEN);
});
afterAll(() => replica.close());

const now = () => Math.floor(Date.now() / 1000);
const lead = (changes: Record<string, unknown> = {}) => ({
  event_name: 'Lead',
  event_time: now(),
  event_id: 'lead-1',
  action_source: 'website',
  user_data: { em: ['62a1'], client_user_agent: 'Browser' },
  ...changes,
});

function post(body: unknown, options: { id?: string; token?: string } = {}): Promise<Answer> {
  return askReplica(replica, {
    host: HOST,
    path: `/v26.0/${options.id ?? OWN}/events`,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${options.token ?? TOKEN}`,
    },
    body: JSON.stringify(body),
  });
}

/** Status, code and subcode of an error. */
function errorOf({ status, json }: Answer): unknown[] {
  const { code, error_subcode: subcode } = (
    json as { error: { code: number; error_subcode?: number } }
  ).error;
  return subcode === undefined ? [status, code] : [status, code, subcode];
}

describe('POST /{dataset}/events', () => {
  test('takes an event in and says how many', async () => {
    const answer = await post({ data: [lead()], test_event_code: 'TEST48151' });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      events_received: 1,
      messages: [],
      fbtrace_id: expect.stringMatching(/^A\d{22}$/) as string,
    });
    expect(replica.world.events).toMatchObject([
      {
        serial: 1,
        receivedFrom: 'Server',
        datasetId: OWN,
        eventName: 'Lead',
        eventId: 'lead-1',
        testCode: 'TEST48151',
        parameters: { 'user_data.em': '["62a1"]', action_source: 'website' },
      },
    ]);
  });

  test('also takes the token in the body, and a form whose data is JSON', async () => {
    const data = [lead()];
    const path = `/v26.0/${OWN}/events`;
    const body = JSON.stringify({ data, access_token: TOKEN });
    const form = new URLSearchParams({ data: JSON.stringify(data), access_token: TOKEN });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const asJson = await askReplica(replica, { host: HOST, path, body });
    const asForm = await askReplica(replica, { host: HOST, path, headers, body: form.toString() });
    expect([asJson.status, asForm.status]).toEqual([200, 200]);
  });

  test('refuses a token that it does not know', async () => {
    expect(errorOf(await post({ data: [lead()] }, { token: TOKEN.slice(1) }))).toEqual([401, 190]);
  });

  test('refuses a dataset that the token was not granted, known or not', async () => {
    const answers = await Promise.all(
      [OTHER, '9999999999999999'].map((id) => post({ data: [lead()] }, { id })),
    );
    expect(answers.map(errorOf)).toEqual([
      [400, 100, 33],
      [400, 100, 33],
    ]);
  });

  test.each([
    ['older than 7 days', { event_time: now() - 8 * 86_400 }, [400, 100, 2804003]],
    ['a Purchase without value', { event_name: 'Purchase' }, [400, 100, 2804009]],
    [
      'a Purchase whose value is no number',
      { event_name: 'Purchase', custom_data: { value: '12,50', currency: 'USD' } },
      [400, 100, 2804009],
    ],
    [
      'a Purchase without currency',
      { event_name: 'Purchase', custom_data: { value: 5 } },
      [400, 100, 2804010],
    ],
    ['no customer information', { user_data: {} }, [400, 100, 2804050]],
    ['only a place', { user_data: { ct: ['a'], country: ['b'] } }, [400, 100, 2804050]],
    ['only a name and a gender', { user_data: { fn: ['a'], ge: ['b'] } }, [400, 100, 2804050]],
    ['a bad lead ID', { user_data: { em: ['a'], lead_id: '12' } }, [400, 100, 2804036]],
    ['no event name', { event_name: undefined }, [400, 100]],
    ['an unknown action source', { action_source: 'pigeon' }, [400, 100]],
  ])('refuses the whole call for an event with %s', async (_what, changes, error) => {
    expect(errorOf(await post({ data: [lead(), lead(changes)] }))).toEqual(error);
    expect(replica.world.events).toEqual([]);
  });

  test.each([
    ['nothing', null],
    ['no data', {}],
    ['no events', { data: [] }],
    ['1,001 events', { data: Array.from({ length: 1001 }, () => lead()) }],
  ])('refuses %s', async (_what, body) => {
    expect(errorOf(await post(body))).toEqual([400, 100]);
  });
});

describe('reading', () => {
  const get = (path: string, token = TOKEN) =>
    askReplica(replica, { host: HOST, path, headers: { authorization: `Bearer ${token}` } });

  test('debug_token says that the token is valid, for ever, and for which dataset', async () => {
    const answer = await get(`/v26.0/debug_token?input_token=${TOKEN}`);
    expect(answer.json).toMatchObject({
      data: { is_valid: true, expires_at: 0, granular_scopes: [{ target_ids: [OWN] }, {}] },
    });
  });

  test('debug_token with an unknown token', async () => {
    expect(errorOf(await get('/debug_token?input_token=EAAx', 'EAAx'))).toEqual([401, 190]);
    const asked = await get('/debug_token?input_token=EAAx');
    expect(asked.json).toMatchObject({ data: { is_valid: false, error: { code: 190 } } });
  });

  test('a dataset itself answers Missing Permission', async () => {
    const answer = await get(`/v26.0/${OWN}`);
    expect(errorOf(answer)).toEqual([400, 100]);
    expect(answer.text).toContain('Missing Permission');
  });

  test('OPTIONS allows other origins to send the token', async () => {
    const path = `/v26.0/${OWN}/events`;
    const answer = await askReplica(replica, { host: HOST, path, method: 'OPTIONS' });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-headers']).toContain('authorization');
  });
});

describe('dataset_quality', () => {
  const ask = (id: string) =>
    askReplica(replica, {
      host: HOST,
      path: `/v26.0/dataset_quality?dataset_id=${id}&fields=web`,
      headers: { authorization: `Bearer ${TOKEN}` },
    });

  test('needs a token that was generated with it, for this dataset', async () => {
    expect((await ask(OWN)).json).toMatchObject({ error: { code: 100 } });
    replica.world.graph.quality = { web: [{ event_name: 'Lead' }] };
    expect((await ask(OWN)).json).toEqual({ web: [{ event_name: 'Lead' }] });
    expect((await ask(OTHER)).json).toMatchObject({ error: { code: 100 } });
  });
});

test('a fault can be set for each kind of call, and is gone after a reset', async () => {
  replica.world.graph.faults.events = {
    status: 400,
    type: 'OAuthException',
    code: 613,
    message: '(#613) Calls to this api have exceeded the rate limit.',
  };
  expect((await post({ data: [lead()] })).json).toMatchObject({ error: { code: 613 } });
  replica.reset();
  replica.world.datasets[0]?.tokens.push(TOKEN);
  expect((await post({ data: [lead()] })).json).toMatchObject({ events_received: 1 });
});
