import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { highLevelSite } from '../../replica/highlevel/site.ts';
import { addLocations } from '../../replica/more-locations.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import type { CustomValue, Funnel, Location } from '../../replica/world.ts';
import { askReplica, type Answer } from '../replica/ask-replica.ts';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica({ sites: [highLevelSite] });
});
beforeEach(() => replica.reset());
afterAll(() => replica.close());

function seeded(): { location: Location; funnel: Funnel } {
  const [location] = replica.world.locations;
  const [funnel] = location?.funnels ?? [];
  if (!location || !funnel) throw new Error('The seed has no funnel.');
  return { location, funnel };
}

function call(method: string, path: string, body?: unknown): Promise<Answer> {
  const host = 'app.brightside-agency.example';
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  return askReplica(replica, { host, method, path: `/replica/${path}`, ...text });
}

describe('custom values', () => {
  const add = async (name: string, value: string) => {
    const path = `locations/${seeded().location.id}/custom-values`;
    return (await call('POST', path, { name, value })).json as CustomValue[];
  };

  test('get a key of lower case and underscores, which a new name does not change', async () => {
    const [entry] = await add('  Meta – Access Token (CAPI) ', 'EAAx');
    expect(entry).toMatchObject({ key: 'meta_access_token_capi', value: 'EAAx' });
    await call('PUT', `custom-values/${entry?.id ?? ''}`, { name: 'Other', value: 'EAAy' });
    expect(seeded().location.customValues).toMatchObject([
      { id: entry?.id, name: 'Other', key: 'meta_access_token_capi', value: 'EAAy' },
    ]);
  });

  test('of one name get two keys', async () => {
    await add('Meta token', 'a');
    expect((await add('Meta token', 'b')).map(({ key }) => key)).toEqual([
      'meta_token',
      'meta_token_1',
    ]);
  });

  test('need a name and a value', async () => {
    const path = `locations/${seeded().location.id}/custom-values`;
    expect((await call('POST', path, { name: 'x', value: '' })).status).toBe(400);
    expect((await call('GET', path)).json).toEqual([]);
  });
});

test('a cloned step and a new funnel carry no tracking code', async () => {
  const { funnel, location } = seeded();
  const [page] = funnel.pages;
  if (!page) throw new Error('The seed has no page.');
  page.saved.header = '<script>pixel</script>';
  await call('POST', `funnels/${funnel.id}/clone-step`, { pageId: page.id });
  await call('POST', `locations/${location.id}/funnels`, { name: 'Spring offer' });
  const made = [funnel.pages.at(-1), location.funnels.at(-1)?.pages[0]];
  expect(made.map((one) => one?.saved)).toEqual([
    { header: '', footer: '' },
    { header: '', footer: '' },
  ]);
  expect(made.map((one) => one?.path)).toEqual(['/consult-copy', '/opt-in']);
});

describe('a save in trouble', () => {
  const body = { header: 'new', footer: '' };
  const page = () => seeded().funnel.pages[0];

  test('fails with 500 and changes nothing; reading goes on', async () => {
    replica.world.highLevel.saves.failure = 'http-500';
    const path = `pages/${page()?.id ?? ''}`;
    expect((await call('PUT', path, body)).status).toBe(500);
    expect(page()?.saved.header).toBe('');
    expect((await call('GET', path)).status).toBe(200);
  });

  test('finds the connection lost and changes nothing', async () => {
    replica.world.highLevel.saves.failure = 'connection-lost';
    await expect(call('PUT', `pages/${page()?.id ?? ''}`, body)).rejects.toThrow();
    expect(page()?.saved.header).toBe('');
  });
});

test('the tab Events is kept, and its token is not among what the shell gets', async () => {
  const { funnel, location } = seeded();
  const events = { isOn: true, pixelId: '1', accessToken: 'EAAsecret', eventName: 'Lead' };
  expect((await call('PUT', `funnels/${funnel.id}/events`, events)).json).toEqual(events);
  expect((await call('GET', `locations/${location.id}`)).text).not.toContain('EAAsecret');
});

test('an agency has dozens of sub-accounts, each with an ID of its own', async () => {
  addLocations(replica.world, 60);
  const listed = (await call('GET', 'locations')).json as { id: string }[];
  expect(new Set(listed.map(({ id }) => id)).size).toBe(60);
  expect(listed.every(({ id }) => /^[A-Za-z0-9]{20}$/.test(id))).toBe(true);
});

describe('the document', () => {
  const open = (host: string) => askReplica(replica, { host, path: '/v2/location/x/dashboard' });

  test.each([
    ['app.gohighlevel.com', false],
    ['app.brightside-agency.example', true],
    ['page-builder.leadconnectorhq.com', false],
  ])('of %s has the agency’s own code: %s', async (host, isAgency) => {
    const { text } = await open(host);
    expect([text.includes('agency-custom-css'), text.includes('/assets/agency.js')]).toEqual([
      isAgency,
      isAgency,
    ]);
  });

  test('says language and layout in all three apps', async () => {
    Object.assign(replica.world.highLevel, { language: 'de', settings: 'sectioned' });
    for (const host of ['app.gohighlevel.com', 'page-builder.leadconnectorhq.com']) {
      const { text } = await open(host);
      expect(text).toContain('<html lang="de" data-settings="sectioned">');
      expect(text).toContain('/assets/agency.js');
    }
  });
});
