import { afterAll, beforeAll, expect, test } from 'vitest';
import { pixelSite } from '../../replica/pixel/site.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import { askReplica } from './ask-replica.ts';

const HOST = 'connect.facebook.net';
let replica: Replica;
beforeAll(async () => {
  replica = await startReplica({ sites: [pixelSite] });
});
afterAll(() => replica.close());

test('serves the script in any language', async () => {
  const [english, german] = await Promise.all(
    ['/en_US/fbevents.js', '/de_DE/fbevents.js'].map((path) =>
      askReplica(replica, { host: HOST, path }),
    ),
  );
  expect(english?.headers['content-type']).toContain('text/javascript');
  expect(english?.text).toContain('https://www.facebook.com/tr/');
  expect(german?.text).toBe(english?.text);
});

test('says of a known pixel what it is configured for', async () => {
  const path = '/signals/config/1029384756102938?v=2.9.252&r=stable';
  const { text } = await askReplica(replica, { host: HOST, path });
  expect(text).toContain('instance.optIn("1029384756102938", "FirstPartyCookies", true)');
  expect(text).toMatch(/config\.set\("1029384756102938", "prohibitedSources", \{/);
});

test('says nothing of an unknown pixel', async () => {
  const { text } = await askReplica(replica, { host: HOST, path: '/signals/config/5' });
  expect(text).toBe('/* empty plugin */');
});

test('has nothing else', async () => {
  expect((await askReplica(replica, { host: HOST, path: '/en_US/sdk.js' })).status).toBe(404);
});
