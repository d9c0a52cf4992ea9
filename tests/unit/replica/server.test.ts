import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Site } from '../../replica/site.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import { askReplica } from './ask-replica.ts';

const HOST = 'any.test';
const passing: Site = { name: 'passing', isHost: () => true, handle: () => undefined };
const answering: Site = {
  name: 'answering',
  isHost: (host) => host === HOST,
  handle: ({ url, body }) => {
    if (url.pathname === '/broken') throw new Error('The shelf is empty.');
    return { status: 201, headers: { 'x-kind': 'test' }, body: `${url.href} ${body}` };
  },
};

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica({ sites: [passing, answering] });
});
beforeEach(() => replica.reset());
afterAll(() => replica.close());

test('takes the first reply of the sites that live on the host', async () => {
  const answer = await askReplica(replica, { host: `${HOST}:443`, path: '/a?b=c', body: 'd' });
  expect(answer.status).toBe(201);
  expect(answer.headers['x-kind']).toBe('test');
  expect(answer.text).toBe('https://any.test/a?b=c d');
});

test('answers 404 and names the host where no site answers', async () => {
  const answer = await askReplica(replica, { host: 'nobody.test', path: '/x' });
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('nobody.test/x');
});

test('answers 500 with the text of the error when a site throws', async () => {
  const answer = await askReplica(replica, { host: HOST, path: '/broken' });
  expect(answer.status).toBe(500);
  expect(answer.text).toContain('The shelf is empty.');
});

test('keeps a path that begins with two slashes on its host', async () => {
  const answer = await askReplica(replica, { host: HOST, path: '//elsewhere.test/' });
  expect(answer.text).toContain('https://any.test//elsewhere.test/');
});

test('logs every request with its status', async () => {
  await askReplica(replica, { host: HOST, path: '/a?b=c', headers: { 'X-One': '1' }, body: 'd' });
  expect(replica.world.log).toEqual([
    {
      method: 'POST',
      host: HOST,
      path: '/a',
      query: 'b=c',
      headers: expect.objectContaining({ 'x-one': '1' }) as Record<string, string>,
      body: 'd',
      status: 201,
    },
  ]);
});

test('reset puts the same world back to its start and keeps its listeners', () => {
  const { world } = replica;
  const listener = () => undefined;
  world.listeners.add(listener);
  world.datasets.pop();
  world.listsServerEventsWithoutCode = true;
  replica.reset();
  expect(replica.world).toBe(world);
  expect(world.datasets.map(({ name }) => name)).toEqual([
    'Bright Smile Dental',
    'Northside Orthodontics',
  ]);
  expect(world.listsServerEventsWithoutCode).toBe(false);
  expect(world.listeners.has(listener)).toBe(true);
});

test('tells Chromium its key, its hosts, and that nothing else exists', () => {
  const [key = '', rules = ''] = replica.chromeArguments;
  expect(key).toBe(`--ignore-certificate-errors-spki-list=${replica.spkiHash}`);
  expect(Buffer.from(replica.spkiHash, 'base64')).toHaveLength(32);
  expect(rules).toContain(`MAP graph.facebook.com 127.0.0.1:${replica.port}, `);
  expect(rules).toContain(`MAP *.leadconnectorhq.com 127.0.0.1:${replica.port}, `);
  expect(rules).toMatch(/, MAP \* ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127\.0\.0\.1$/);
});
