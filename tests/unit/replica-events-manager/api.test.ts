import { expect, test } from 'vitest';
import { answerApi } from '../../replica/events-manager/api.ts';
import { makeWorld } from '../../replica/seed.ts';
import type { World } from '../../replica/world.ts';

const ROOT = '/replica/events-manager/datasets';
const ID = '1029384756102938';

function ask(world: World, method: string, path: string, fetchSite = 'same-origin') {
  const url = new URL(path, 'https://business.facebook.com');
  const headers = { 'sec-fetch-site': fetchSite };
  const reply = answerApi({ method, host: url.host, url, headers, body: '' }, world);
  if (!reply || 'stream' in reply) return { status: undefined, text: '' };
  return { status: reply.status, text: String(reply.body) };
}

test('a token is handed out once and is in no other answer', () => {
  const world = makeWorld();
  const { text } = ask(world, 'POST', `${ROOT}/${ID}/tokens`);
  const { accessToken } = JSON.parse(text) as { accessToken: string };
  expect(accessToken).toMatch(/^EAA[A-Za-z0-9]{170,190}$/);
  expect(world.datasets.find(({ id }) => id === ID)?.tokens).toEqual([accessToken]);
  for (const path of ['', `/${ID}`, `/${ID}/activity`, `/${ID}/conversions-api`]) {
    const answer = ask(world, 'GET', `${ROOT}${path}`);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(accessToken);
  }
});

test('other sites and unknown calls get nothing', () => {
  const world = makeWorld();
  expect(ask(world, 'POST', `${ROOT}/${ID}/tokens`, 'cross-site').status).toBe(403);
  expect(ask(world, 'GET', `${ROOT}/${ID}/tokens`).status).toBe(404);
  expect(ask(world, 'GET', `${ROOT}/99999999999999`).text).toBe('null');
  expect(ask(world, 'GET', '/replica/elsewhere').status).toBeUndefined();
  expect(world.datasets.flatMap(({ tokens }) => tokens)).toEqual([]);
});
