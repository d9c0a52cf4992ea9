import { beforeEach, expect, test, vi } from 'vitest';
import type { Sighting } from '@/utils/pixel/capture/sighting';
import { lookAtTab } from '@/utils/surfaces/look-at-tab';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import { READY_PAGE } from '../pixel/doctor/build-evidence.ts';
import { browserEvent } from '../pixel/rows/made-up-requests.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const [PIXEL = ''] = READY_PAGE.pixelIds;
const REFUSED = { ok: false, why: 'not allowed' };
const UNKNOWN = {
  ...{ pixelId: PIXEL, state: 'unknown pixel', complete: true, features: [], matchKeys: null },
  ...{ blockedHosts: [], block: null, restrictedEvents: [], unverifiedEvents: [] },
  ...{ strippedKeys: [], protectedData: false, ruleEvents: [], unread: [] },
};

/** What the page answers, and what the worker does, by the name of the message. */
let page: unknown;
let answers: Record<string, unknown>;
let asked: string[];

function seen(id: string, at: number): Sighting {
  const request = { ...browserEvent('Lead', { eid: id }), startedAt: at };
  return { kind: 'request', source: 'watch', id, at, page: null, request };
}

beforeEach(() => {
  resetBrowser();
  page = READY_PAGE;
  asked = [];
  answers = {
    'watch.state': {
      ...{ origin: 'https://offer.brightsmile.example', mode: 'tab', follow: false },
      ...{ since: READY_PAGE.beganAt, sites: [], latest: [], count: 0 },
    },
    'session.live': { sessionId: 's' },
    'session.read': { sightings: [], next: 0, done: true },
    'pixel-config.read': REFUSED,
  };
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(() =>
    Promise.resolve([{ result: page }]),
  );
  fakeBrowser.runtime.sendMessage.mockImplementation((message) => {
    const { name } = message as { name: string };
    asked.push(name);
    return Promise.resolve(answers[name]);
  });
});

const first = async () => (await lookAtTab(7)).diagnosis.causes[0]?.id;
const checkOf = async (id: string) =>
  (await lookAtTab(7)).diagnosis.checks.find((check) => check.id === id);

test('of a watched page what it sent itself counts, not what the page before did', async () => {
  const beganAt = READY_PAGE.beganAt ?? 0;
  const sightings = [seen('old', beganAt - 60_000), seen('own', beganAt + 500)];
  answers['session.read'] = { sightings, next: 2, done: true };
  const { diagnosis } = await lookAtTab(7);
  expect(diagnosis).toMatchObject({ view: 'watch', events: { seen: 1, failed: 0 } });
});

test('a watched page that sent nothing is told as such', async () => {
  expect(await first()).toBe('nothing-fired');
});

test.each<[string, object, string]>([
  ['a tab that is watched since its page began', {}, 'watch'],
  ['a tab that is watched since later', { since: (READY_PAGE.beganAt ?? 0) + 1 }, 'late watch'],
  ['a tab that came back to its site', { since: null }, 'late watch'],
  ['a site that is always watched', { mode: 'always', since: null }, 'watch'],
])('%s %j', async (_, change, view) => {
  answers['watch.state'] = { ...off(), ...change };
  expect((await lookAtTab(7)).diagnosis.view).toBe(view);
});

test('a page that was watched late is not said to have sent nothing', async () => {
  answers['watch.state'] = { ...off(), since: (READY_PAGE.beganAt ?? 0) + 1 };
  expect(await first()).toBeUndefined();
  expect(await checkOf('requests')).toMatchObject({ state: 'open' });
});

test.each<[string, () => void]>([
  ['a tab that is not watched', () => (answers['watch.state'] = { ...off(), mode: 'off' })],
  ['a page whose beginning nobody knows', () => (page = { ...READY_PAGE, beganAt: null })],
  ['a worker that does not answer', () => (answers = {})],
])('of %s nothing is said of requests', async (_, change) => {
  change();
  expect(await checkOf('requests')).toMatchObject({ state: 'open' });
  expect(await first()).toBeUndefined();
  expect(asked).not.toContain('session.read');
});

const off = () => answers['watch.state'] as object;

test.each(['session.live', 'session.read'])(
  'without an answer to %s a page is not said to have sent nothing',
  async (name) => {
    answers[name] = undefined;
    expect(await first()).toBeUndefined();
    expect(await checkOf('requests')).toMatchObject({ state: 'open' });
  },
);

test('a page that cannot be asked is an open question, and nothing is asked of Meta', async () => {
  page = 'no reading';
  const { diagnosis, needsSettings } = await lookAtTab(7);
  expect(diagnosis.causes).toEqual([]);
  expect(diagnosis.checks[0]).toMatchObject({ id: 'page', state: 'open' });
  expect(needsSettings).toBe(false);
  expect(asked).not.toContain('pixel-config.read');
});

test('settings that nobody may read are open, and may be asked for', async () => {
  expect((await lookAtTab(7)).needsSettings).toBe(true);
  expect(await checkOf('settings')).toMatchObject({ state: 'open' });
});

test('settings that came are looked at', async () => {
  answers['pixel-config.read'] = { ok: true, config: UNKNOWN };
  expect(await first()).toBe('pixel-unknown');
  expect((await lookAtTab(7)).needsSettings).toBe(false);
});
