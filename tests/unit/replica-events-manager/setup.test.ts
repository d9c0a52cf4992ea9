import { expect, test } from 'vitest';
import { answerApi } from '../../replica/events-manager/api.ts';
import { makeWorld } from '../../replica/seed.ts';
import { findDataset } from '../../replica/world.ts';
import type { World } from '../../replica/world.ts';

const ROOT = '/replica/events-manager/datasets';
const ID = '1029384756102938';

function ask(world: World, method: string, path: string, body: unknown = '') {
  const url = new URL(`${ROOT}${path}`, 'https://business.facebook.com');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = answerApi({ method, host: url.host, url, headers: {}, body: text }, world);
  if (!reply || 'stream' in reply) return { status: undefined, answer: undefined };
  return { status: reply.status, answer: JSON.parse(String(reply.body)) as unknown };
}

test('a new pixel stands beside the others, with an ID of its own', () => {
  const world = makeWorld();
  const body = { name: ' Lakeside Physio ', adAccount: '41', businessId: '77' };
  const { status } = ask(world, 'POST', '', body);
  expect(status).toBe(200);
  expect(world.datasets).toHaveLength(3);
  const made = world.datasets.at(-1);
  expect(made).toMatchObject({ name: 'Lakeside Physio', adAccount: '41', businessId: '77' });
  expect(made?.id).toMatch(/^[1-9]\d{15}$/);
  expect(made?.testCode).toMatch(/^TEST[1-9]\d{4}$/);
});

test.each(['', '{', '{}', '{"name":"  ","adAccount":"41","businessId":"77"}', 'null'])(
  'no pixel is made from %j',
  (body) => {
    const world = makeWorld();
    expect(ask(world, 'POST', '', body).status).toBe(400);
    expect(world.datasets).toHaveLength(2);
  },
);

test.each([
  ['https://go.lakeside.test/start', 'go.lakeside.test'],
  [' lakeside.test ', 'lakeside.test'],
  ['HTTP://WWW.Lakeside.Test', 'www.lakeside.test'],
  ['lakeside', null],
  ['not a domain', null],
  ['localhost:3000', null],
  ['192.168.0.1', null],
  ['ftp://lakeside.test', null],
  ['lakeside..test', null],
  ['-a.test', null],
  ['', null],
])('Check of %j', (website, domain) => {
  const world = makeWorld();
  expect(ask(world, 'POST', `/${ID}/website-check`, { website }).answer).toEqual({ domain });
});

test('a check without a body finds nothing', () => {
  expect(ask(makeWorld(), 'POST', `/${ID}/website-check`, '{').answer).toEqual({ domain: null });
});

test('what the wizard chose is kept, with what is required and in one order', () => {
  const world = makeWorld();
  const events = [
    { name: 'Lead', parameters: ['fbp', 'event_id', 'value', 'no_such', 'em'] },
    { name: 'Purchase', parameters: ['em'] },
  ];
  const setup = { domain: 'lakeside.test', industry: 'health', events, finished: true };
  expect(ask(world, 'POST', `/${ID}/setup`, setup).status).toBe(200);
  const always = ['event_time', 'event_name', 'event_source_url', 'action_source'];
  const kept = {
    ...setup,
    events: [
      { name: 'Lead', parameters: [...always, 'event_id', 'em', 'fbp'] },
      { name: 'Purchase', parameters: [...always, 'value', 'currency', 'em'] },
    ],
  };
  expect(findDataset(world, ID)?.setup).toEqual(kept);
  expect(ask(world, 'GET', `/${ID}/setup`).answer).toEqual(kept);
  expect(ask(world, 'GET', `/${ID}`).answer).toMatchObject({ setupFinished: true });
});

test('a broken set-up leaves the kept one as it is', () => {
  const world = makeWorld();
  const setup = { domain: 'lakeside.test', industry: null, events: [], finished: false };
  ask(world, 'POST', `/${ID}/setup`, setup);
  const broken = { ...setup, events: [{ name: 'lead', parameters: [] }] };
  expect(ask(world, 'POST', `/${ID}/setup`, broken).status).toBe(400);
  expect(ask(world, 'POST', `/${ID}/setup`, '{').status).toBe(400);
  expect(findDataset(world, ID)?.setup).toEqual(setup);
});

test('an industry brings its own events to the top, and leaves none out', () => {
  const world = makeWorld();
  const { answer } = ask(world, 'GET', `/${ID}/event-choices?industry=health`);
  const { events, recommended } = answer as { events: string[]; recommended: string[] };
  expect(recommended).toEqual(['Contact', 'Schedule', 'Lead']);
  expect(events.slice(0, 3)).toEqual(recommended);
  expect(new Set(events).size).toBe(18);
  expect(ask(world, 'GET', `/${ID}/event-choices?industry=magic`).status).toBe(400);
});
