import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { takeIn, type Arrival } from '../../replica/receiving/arrivals.ts';
import { receivingSite } from '../../replica/receiving/site.ts';
import { makeWorld } from '../../replica/seed.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import { askReplica } from './ask-replica.ts';

const HOST = 'www.facebook.com';
const QUERY = 'id=1029384756102938&ev=Lead&dl=https%3A%2F%2Ffunnel.brightsmile.test%2Fa&eid=lead-1';
const HOUR = 60 * 60 * 1000;

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite] });
});
beforeEach(() => replica.reset());
afterAll(() => replica.close());

describe('the endpoint', () => {
  test('answers an image and takes the event in', async () => {
    const answer = await askReplica(replica, { host: HOST, path: `/tr/?${QUERY}` });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/gif']);
    expect(replica.world.events).toMatchObject([
      {
        serial: 1,
        receivedFrom: 'Browser',
        datasetId: '1029384756102938',
        eventName: 'Lead',
        eventId: 'lead-1',
        sourceUrl: 'https://funnel.brightsmile.test/a',
        deduplicated: false,
        testCode: null,
      },
    ]);
  });

  test('takes a posted form with an empty query, and one from Instagram', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await askReplica(replica, { host: HOST, path: '/tr/', headers, body: QUERY });
    await askReplica(replica, { host: 'www.instagram.com', path: '/tr', headers, body: QUERY });
    expect(replica.world.events.map(({ eventId }) => eventId)).toEqual(['lead-1', 'lead-1']);
  });

  test('takes multipart, as a beacon sends it', async () => {
    const fields = { id: '1029384756102938', ev: 'Lead', 'eid[]': 'b-1', 'cd[note]': 'a\r\nb' };
    const parts = Object.entries(fields).map(
      ([name, value]) =>
        `--xyz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const headers = { 'content-type': 'multipart/form-data; boundary=xyz' };
    const body = `${parts.join('')}--xyz--\r\n`;
    await askReplica(replica, { host: HOST, path: '/tr/', headers, body });
    expect(replica.world.events).toMatchObject([
      { eventId: 'b-1', parameters: { 'cd[note]': 'a\r\nb' } },
    ]);
  });

  test.each(['/tr/', '/tr/?id=abc&ev=Lead', '/tr/?id=1029384756102938'])(
    'answers %s, which is no event',
    async (path) => {
      expect((await askReplica(replica, { host: HOST, path })).status).toBe(200);
      expect(replica.world.events).toEqual([]);
    },
  );

  test('takes no event from the privacy sandbox, and leaves other paths to others', async () => {
    const sandbox = '/privacy_sandbox/pixel/register/trigger/';
    const copy = await askReplica(replica, { host: HOST, path: `${sandbox}?${QUERY}&rqm=FGET` });
    const other = await askReplica(replica, { host: HOST, path: '/events_manager2/' });
    expect([copy.status, other.status, replica.world.events.length]).toEqual([200, 404, 0]);
  });
});

describe('deduplication', () => {
  const browser: Arrival = {
    receivedFrom: 'Browser',
    datasetId: '1029384756102938',
    eventName: 'Lead',
    eventId: 'lead-1',
    sourceUrl: null,
    testCode: null,
    parameters: {},
  };
  const server: Arrival = { ...browser, receivedFrom: 'Server' };

  test.each<[string, Arrival, number, boolean]>([
    ['the same ID and name from the other source', server, 48 * HOUR, true],
    ['a later one than 48 hours', server, 48 * HOUR + 1, false],
    ['the same source', browser, 1, false],
    ['a name in other case', { ...server, eventName: 'lead' }, 1, false],
    ['another ID', { ...server, eventId: 'Lead-1' }, 1, false],
    ['another dataset', { ...server, datasetId: '2203948576201134' }, 1, false],
  ])('%s', (_what, second, after, isDeduplicated) => {
    const world = makeWorld();
    expect(takeIn(world, browser, 1000).deduplicated).toBe(false);
    expect(takeIn(world, second, 1000 + after).deduplicated).toBe(isDeduplicated);
  });

  test('two events without an ID are no pair', () => {
    const world = makeWorld();
    takeIn(world, { ...browser, eventId: null });
    expect(takeIn(world, { ...server, eventId: null }).deduplicated).toBe(false);
  });

  test('tells the listeners of each arrival', () => {
    const world = makeWorld();
    const serials: number[] = [];
    world.listeners.add(({ serial }) => serials.push(serial));
    takeIn(world, browser);
    takeIn(world, server);
    expect(serials).toEqual([1, 2]);
  });
});
