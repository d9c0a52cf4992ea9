import { beforeEach, describe, expect, it } from 'vitest';
import { holdSaves } from '../../replica/highlevel/save-trouble.ts';
import { highLevelSite } from '../../replica/highlevel/site.ts';
import { makeWorld } from '../../replica/seed.ts';
import type { Funnel, FunnelPage, Location, Workflow, World } from '../../replica/world.ts';

let world: World;
let location: Location;
let funnel: Funnel;
let page: FunnelPage;
let workflow: Workflow;

beforeEach(() => {
  world = makeWorld();
  location = first(world.locations);
  funnel = first(location.funnels);
  page = first(funnel.pages);
  workflow = first(location.workflows);
});

function first<Item>(items: Item[]): Item {
  const [item] = items;
  if (!item) throw new Error('The seed is empty.');
  return item;
}

async function call(method: string, path: string, body?: unknown): Promise<number> {
  const host = 'app.gohighlevel.com';
  const url = new URL(`https://${host}/replica/${path}`);
  const text = body === undefined ? '' : JSON.stringify(body);
  const reply = await highLevelSite.handle({ method, host, url, headers: {}, body: text }, world);
  if (!reply || 'stream' in reply) throw new Error('The API gave no finished answer.');
  return reply.status ?? 200;
}

const code = { header: '<script>1</script>', footer: '' };

describe('the API of the replica', () => {
  it('keeps saved and published apart for a page', async () => {
    expect(await call('PUT', `pages/${page.id}`, code)).toBe(200);
    expect(page.saved).toEqual(code);
    expect(page.savedAt).not.toBeNull();
    expect(page.published.header).toBe('');
    await call('POST', `pages/${page.id}/publish`);
    expect(page.published).toEqual(code);
    await call('PUT', `pages/${page.id}`, { header: 'later', footer: '' });
    expect(page.published).toEqual(code);
  });

  it('saves settings, and ignores an emptied code field as the real one does', async () => {
    const before = funnel.settings.header;
    const body = { name: 'New name', path: '/new', header: '', footer: 'x' };
    const path = `funnels/${funnel.id}/settings`;
    expect(await call('PUT', path, { ...body, optimizeJavaScript: true })).toBe(200);
    expect(funnel.settings).toEqual({ header: before, footer: 'x' });
    expect([funnel.name, page.path]).toEqual(['New name', '/new']);
  });

  it('runs a saved workflow only once it is published, and then every further save', async () => {
    const { name, saved } = workflow;
    const actions = saved.actions.map((action) => ({ ...action, accessToken: 'EAAB1' }));
    await call('PUT', `workflows/${workflow.id}`, { name, ...saved, actions });
    expect(workflow.saved.actions).toEqual(actions);
    expect(workflow.live.actions).not.toEqual(actions);
    await call('PUT', `workflows/${workflow.id}/status`, { published: true });
    expect(workflow.published).toBe(true);
    expect(workflow.live).toEqual(workflow.saved);
    const bare = { name, triggers: [], actions, allowReentry: false };
    await call('PUT', `workflows/${workflow.id}`, bare);
    expect(workflow.live.triggers).toEqual([]);
    await call('PUT', `workflows/${workflow.id}/status`, { published: false });
    expect(workflow.published).toBe(false);
  });

  it('refuses a body that it cannot read, and changes nothing', async () => {
    const before = structuredClone(world.locations);
    const paths = [`pages/${page.id}`, `workflows/${workflow.id}`, `funnels/${funnel.id}/settings`];
    for (const path of paths) expect(await call('PUT', path, { name: 7 })).toBe(400);
    expect(world.locations).toEqual(before);
  });

  it('answers 404 for what does not exist', async () => {
    for (const path of ['', 'pages/none', 'workflows/none', 'locations/none', 'nothing/at/all']) {
      expect(await call('GET', path)).toBe(404);
    }
  });

  it('makes an empty draft of a workflow', async () => {
    expect(await call('POST', `locations/${location.id}/workflows`, {})).toBe(200);
    const [, made] = location.workflows;
    expect(made).toMatchObject({ published: false, saved: { triggers: [], actions: [] } });
    expect(await call('POST', 'locations/none/workflows', {})).toBe(404);
  });

  it('keeps a save waiting, or fails it, and stores nothing then', async () => {
    const before = structuredClone(workflow.saved);
    const body = { name: 'Renamed', triggers: [], actions: [], allowReentry: true };
    world.highLevel.saves.failure = 'http-500';
    expect(await call('PUT', `workflows/${workflow.id}`, body)).toBe(500);
    expect(workflow.saved).toEqual(before);
    world.highLevel.saves.failure = null;
    const release = holdSaves(world);
    const save = call('PUT', `workflows/${workflow.id}`, body);
    expect(await call('GET', `workflows/${workflow.id}`)).toBe(200);
    expect(workflow.saved).toEqual(before);
    release();
    expect(await save).toBe(200);
    expect(workflow.saved.actions).toEqual([]);
  });

  it('gives the shell no access token', async () => {
    const url = new URL(`https://app.gohighlevel.com/replica/locations/${location.id}`);
    const request = { method: 'GET', host: url.hostname, url, headers: {}, body: '' };
    const reply = await highLevelSite.handle(request, world);
    expect(JSON.stringify(reply)).toContain(funnel.id);
    expect(JSON.stringify(reply)).not.toContain('accessToken');
  });
});
