import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recommendPlan } from '@/utils/client/set-up-plan';
import { PROTOCOL, type MessageName } from '@/utils/messaging/protocol';
import { listen, type Routes } from '@/utils/messaging/router';
import { deliver, resetBrowser } from '../fake-browser.ts';
import { QUESTIONS } from './made-up-questions.ts';
import {
  BUILDER,
  builderSender,
  eventsManagerSender,
  ownSender,
  PAGE_BUILDER,
  pageSender,
  shellSender,
} from './made-up-senders.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const FUNNEL = 'https://funnel.brightsmile.example';
const DATASET = '1029384756102938';

const NAMES = Object.keys(PROTOCOL) as MessageName[];

const SENDERS = {
  'events-manager': eventsManagerSender(DATASET),
  'highlevel-shell': shellSender,
  'page-builder': pageSender(PAGE_BUILDER, 4),
  'workflow-builder': builderSender,
  'followed-page': pageSender(FUNNEL, 0),
  popup: ownSender('popup.html'),
  'side-panel': ownSender('sidepanel.html'),
  'events-panel': ownSender('events-panel.html'),
};
const KINDS = Object.keys(SENDERS) as (keyof typeof SENDERS)[];

/** Who may send what: a change here is a change of privilege, and is meant to be looked at. */
const ALLOWED: Record<MessageName, (keyof typeof SENDERS)[]> = {
  'capture.store': ['events-manager'],
  'capture.paste': ['popup'],
  'page.report': ['events-manager', 'highlevel-shell', 'page-builder', 'workflow-builder'],
  'test-events.report': ['events-manager'],
  'code.seen': ['highlevel-shell', 'page-builder'],
  'setup.seen': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'fill.preview': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'click.ask': ['page-builder', 'workflow-builder'],
  'click.end': ['page-builder', 'workflow-builder'],
  'click.press': ['highlevel-shell'],
  'client.bind': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'fill.order': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'fill.redeem': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'fill.lost': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'popup.state': ['popup', 'side-panel'],
  'token.check': ['popup'],
  'quality.read': ['popup'],
  'event.send': ['popup'],
  'event.last': ['popup'],
  'pixel-config.read': ['popup', 'side-panel'],
  'offer.open': ['popup'],
  'client.create': ['popup'],
  'client.select': ['popup'],
  'client.rename': ['popup'],
  'client.remove': ['popup'],
  'client.rebind': ['popup'],
  'client.unbind': ['popup'],
  'client.defaults': ['popup'],
  'plan.read': ['events-manager'],
  'client.pixel-code': ['popup'],
  'apply.start': ['popup'],
  'apply.resume': ['popup'],
  'apply.stop': ['popup'],
  'apply.clear': ['popup'],
  'apply.report': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'code.emptied': ['highlevel-shell'],
  'code.emptied-here': ['highlevel-shell'],
  'apply.saved': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'apply.next': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'client.plan': ['popup'],
  'client.merge-fields': ['popup'],
  'merge-field.use': ['highlevel-shell'],
  'taught.list': ['events-manager', 'highlevel-shell', 'page-builder', 'workflow-builder'],
  'taught.store': ['events-manager', 'highlevel-shell', 'page-builder', 'workflow-builder'],
  'teach.start': ['popup'],
  'taught.forget': ['popup'],
  'token.forget': ['popup'],
  'test-events.list': ['events-panel', 'side-panel'],
  'watch.tab': ['popup'],
  'watch.state': ['popup', 'side-panel'],
  'watch.site': ['popup', 'side-panel'],
  'watch.follow': ['popup', 'side-panel'],
  'calls.report': ['followed-page'],
  'session.append': ['events-panel'],
  'session.live': ['events-panel', 'popup', 'side-panel'],
  'session.read': ['events-panel', 'popup', 'side-panel'],
  'session.list': ['events-panel'],
  'session.end': ['events-panel'],
  'session.change': ['events-panel'],
  'session.delete': ['events-panel'],
  'guide.read': ['events-manager', 'highlevel-shell', 'page-builder', 'workflow-builder'],
  'guide.report': ['events-manager', 'highlevel-shell', 'page-builder', 'workflow-builder'],
  'account.check': ['events-manager'],
  'account.move': ['events-manager'],
  'account.move-tab': ['popup'],
  'guide.switch': ['popup', 'side-panel'],
  'guide.mark': ['popup', 'side-panel'],
  'shell.here': ['highlevel-shell', 'page-builder', 'workflow-builder'],
  'shell.state': ['popup'],
  'shell.ask': ['popup'],
  'shell.stop': ['popup'],
};

let called: string[];
/** Routes that note their name and answer what the message's shape allows. */
function noteRoutes(): Routes {
  const answers: Partial<Record<MessageName, unknown>> = {
    'code.seen': { elsewhere: [] },
    'apply.report': { list: null },
    'code.emptied-here': { fingerprint: null },
    'plan.read': {
      client: null,
      clientDatasetId: null,
      plan: recommendPlan(''),
      accountProblem: null,
    },
    'guide.read': { isOn: false, done: [], settled: [], accountProblem: null },
    'account.check': { problem: null },
    'taught.list': { places: [] },
    'test-events.list': { rows: [] },
    'watch.state': {
      ...{ origin: null, mode: 'off', follow: false, since: null },
      ...{ sites: [], latest: [], count: 0 },
    },
    'shell.here': { isServed: true },
    'click.ask': { id: 'a', isAsked: false, covers: [] },
    'fill.lost': { lost: null },
    'shell.state': { host: null, use: 'none', problem: null, others: [] },
    'pixel-config.read': { ok: false, why: 'no answer' },
    'session.live': { sessionId: null },
    'session.read': { sightings: [], next: 0, done: true },
    'session.list': { sessions: [] },
    'token.check': { state: 'unknown', text: 'Not known.', metaText: '', traceId: null },
    'quality.read': { ok: true, events: [] },
    'event.last': { sent: null },
    'popup.state': {
      page: { kind: 'other', host: null, locationId: null, datasetId: null },
      clients: [],
      active: null,
      guard: 'off',
      offers: [],
    },
  };
  const route = (name: MessageName) => () => {
    called.push(name);
    const plain = PROTOCOL[name].answer.safeParse({ ok: true }).success;
    return Promise.resolve(answers[name] ?? (plain ? { ok: true } : { ok: false, problem: 'No' }));
  };
  return Object.fromEntries(NAMES.map((name) => [name, route(name)])) as unknown as Routes;
}

beforeEach(() => {
  resetBrowser();
  called = [];
});

describe('every message', () => {
  const rows = NAMES.flatMap((name) =>
    KINDS.map((kind): [MessageName, typeof kind] => [name, kind]),
  );
  test.each(rows)('%s from %s', async (name, kind) => {
    listen(noteRoutes(), Promise.resolve());
    const answer = await deliver({ name, question: QUESTIONS[name] }, SENDERS[kind]);
    const isAllowed = ALLOWED[name].includes(kind);
    expect(called).toEqual(isAllowed ? [name] : []);
    expect(answer === 'silence').toBe(!isAllowed);
  });

  test.each(NAMES)('%s of another shape gets silence', async (name) => {
    listen(noteRoutes(), Promise.resolve());
    const [from = 'popup'] = ALLOWED[name];
    for (const question of [undefined, null, 'x', [], 7])
      expect(await deliver({ name, question }, SENDERS[from])).toBe('silence');
    expect(called).toEqual([]);
  });

  test.each(NAMES)('%s from our own page framed by a site gets silence', async (name) => {
    listen(noteRoutes(), Promise.resolve());
    for (const path of ['popup.html', 'events-panel.html']) {
      const framed = ownSender(path, { frameId: 2, tab: { id: 7, url: BUILDER } });
      expect(await deliver({ name, question: QUESTIONS[name] }, framed)).toBe('silence');
    }
  });
});

test.each(['token.read', 'toString', '__proto__', 'constructor', '', 7, null])(
  'a message called %o gets silence',
  async (name) => {
    listen(noteRoutes(), Promise.resolve());
    for (const kind of KINDS)
      expect(await deliver({ name, question: {} }, SENDERS[kind])).toBe('silence');
  },
);

test.each([undefined, null, 'popup.state', 7, []])('%o is no message', async (message) => {
  listen(noteRoutes(), Promise.resolve());
  expect(await deliver(message, SENDERS.popup)).toBe('silence');
});

test('no route runs before storage is restricted, nor when it could not be', async () => {
  let open = () => {};
  listen(noteRoutes(), new Promise((resolve) => (open = resolve)));
  const message = { name: 'token.forget', question: { clientId: 'a' } };
  const answer = deliver(message, SENDERS.popup);
  await Promise.resolve();
  expect(called).toEqual([]);
  open();
  expect(await answer).toEqual({ ok: true });

  resetBrowser();
  called = [];
  listen(noteRoutes(), Promise.reject(new Error('This browser cannot protect what is stored.')));
  await expect(deliver(message, SENDERS.popup)).rejects.toThrow('cannot protect');
  expect(called).toEqual([]);
});

test('an answer carries nothing beyond its declared shape', async () => {
  const routes = noteRoutes();
  routes['client.select'] = () => Promise.resolve({ ok: true, token: 'EAAsecret' });
  listen(routes, Promise.resolve());
  const answer = await deliver(
    { name: 'client.select', question: { clientId: 'a' } },
    SENDERS.popup,
  );
  expect(answer).toEqual({ ok: true });
});
