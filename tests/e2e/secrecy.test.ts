import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findContentWorld, findInDom, type RunInContentScript } from './content-world.ts';
import { openDevTools, showEventsPanel } from './devtools-panel.ts';
import {
  BRIGHT,
  closeStage,
  FILL,
  type GuardStage,
  openAction,
  openPlainAction,
  openTab,
  startStage,
  WORKFLOW_HOST,
} from './guard-stage.ts';
import { readAction, readFields } from './page-fields.ts';
import { press, pressAndRead } from './read-card.ts';
import { recordMessages } from './worker-messages.ts';

let stage: GuardStage;
let token: string;
let eventsManager: Page;
let highLevel: Page;
let builder: Frame;
let asked: Awaited<ReturnType<typeof recordMessages>>;
const logged: string[] = [];

const listen = (page: Page) =>
  page
    .on('console', (message) => void logged.push(message.text()))
    .on('pageerror', (error) => {
      logged.push(String(error));
    });

/** What the app wants to be filled before it saves an action. */
async function setActionSettings(): Promise<void> {
  const defaults = {
    actionName: 'Send Lead to Meta',
    eventType: 'Funnel Event',
    eventName: 'Lead',
    leadValue: '',
    currency: '',
  };
  const worker = await stage.extension.worker();
  await worker.evaluate(`(async () => {
    const stored = await chrome.storage.local.get('local:clients');
    stored['local:clients'].value.list[0].defaults = ${JSON.stringify(defaults)};
    await chrome.storage.local.set(stored);
  })()`);
}

/** The whole way of a token, once: generated and captured, filled, saved and sent. */
beforeAll(async () => {
  stage = await startStage();
  await (await stage.extension.worker()).hearConsole((text) => void logged.push(text));
  asked = await recordMessages(stage);
  eventsManager = await openTab(stage);
  listen(eventsManager);
  await eventsManager.goto(
    `https://business.facebook.com/events_manager2/list/dataset/${BRIGHT.dataset}/settings`,
  );
  const frame = eventsManager.mainFrame();
  await frame.locator('::-p-aria([name="Generate access token"])').click();
  await pressAndRead(frame, 'Capture access token');
  token = stage.replica.world.datasets[0]?.tokens[0] ?? '';
  await setActionSettings();
  ({ page: highLevel, frame: builder } = await openAction(stage, BRIGHT));
  listen(highLevel);
  await press(builder, FILL);
  await pressAndRead(builder, 'Fill');
});
afterAll(() => closeStage(stage));

test('the token went the whole way', async () => {
  expect(token).toMatch(/^EAA\w{100,}$/);
  expect(await findInDom(stage.extension.browser, builder, token)).toEqual(['INPUT']);
});

describe('the token is nowhere on a screen', () => {
  test('but in the page that made it, and in the field that was filled', async () => {
    const { browser } = stage.extension;
    expect(await findInDom(browser, eventsManager.mainFrame(), token)).toEqual(['INPUT']);
    expect(await findInDom(browser, highLevel.mainFrame(), token)).toEqual([]);
    expect((await readAction(builder))['Access Token']).toBe(token);
    expect((await readFields(builder)).filter((text) => text.includes(token))).toHaveLength(1);
  });

  test('of the open card', async () => {
    const { browser } = stage.extension;
    const { page, frame } = await openPlainAction(stage, BRIGHT);
    await press(frame, FILL);
    await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
    expect(await findInDom(browser, frame, BRIGHT.dataset)).not.toEqual([]);
    expect(await findInDom(browser, frame, token)).toEqual([]);
    await page.close();
  });

  test('of popup and panel', async () => {
    const { browser, extensionId } = stage.extension;
    const popup = await stage.extension.openPopup(highLevel);
    await popup.waitForSelector('::-p-aria([name="Access token"])');
    expect(await findInDom(browser, popup.mainFrame(), BRIGHT.dataset)).not.toEqual([]);
    expect(await findInDom(browser, popup.mainFrame(), token)).toEqual([]);
    await popup.close();
    const devTools = await openDevTools(eventsManager);
    const { panel } = await showEventsPanel(devTools, extensionId);
    expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(token);
    await devTools.close();
  });
});

describe('the token is stored', () => {
  test('in session storage under its one key, and nowhere else', async () => {
    const worker = await stage.extension.worker();
    const areas = (await worker.evaluate(`(async () => ({
      session: await chrome.storage.session.get(),
      local: await chrome.storage.local.get(),
      sync: await chrome.storage.sync.get(),
    }))()`)) as Record<string, Record<string, unknown>>;
    const holders = Object.entries(areas).flatMap(([area, items]) =>
      Object.entries(items).flatMap(([key, value]) =>
        JSON.stringify(value).includes(token) ? [`${area} ${key}`] : [],
      ),
    );
    expect(holders).toEqual(['session session:tokens']);
    expect(areas['local']).toHaveProperty('local:clients');
  });

  test.each(['local', 'session', 'sync'])('where no content script can read: %s', async (area) => {
    const { browser, extensionId } = stage.extension;
    for (const frame of [eventsManager.mainFrame(), highLevel.mainFrame(), builder]) {
      const run = await findContentWorld(browser, frame, extensionId);
      await expect(run(`chrome.storage.${area}.get(null)`)).rejects.toThrow(/not allowed/);
      await expect(run(`chrome.storage.${area}.set({ a: 1 })`)).rejects.toThrow(/not allowed/);
    }
  });
});

describe('no message holds the token', () => {
  let inBuilder: RunInContentScript;
  beforeAll(async () => {
    const { browser, extensionId } = stage.extension;
    inBuilder = await findContentWorld(browser, builder, extensionId);
  });

  const ask = (run: RunInContentScript, name: string, question: unknown) =>
    run(`chrome.runtime.sendMessage(${JSON.stringify({ name, question })})`);

  test('to the worker, but the capture', async () => {
    const holders = (await asked()).filter((message) => JSON.stringify(message).includes(token));
    expect(holders.map(({ name }) => name)).toEqual(['capture.store']);
    expect((await asked()).map(({ name }) => name)).toContain('fill.redeem');
  });

  test('to a page, but the one answer to a fill order, once', async () => {
    const kind = 'action';
    const preview = await ask(inBuilder, 'fill.preview', { kind, currentTokenDigest: null });
    expect(preview).toMatchObject({ ok: true });
    const { revision, client } = preview as { revision: string; client: { id: string } };
    const order = await ask(inBuilder, 'fill.order', { kind, clientId: client.id, revision });
    expect(order).toMatchObject({ ok: true });
    const { orderId } = order as { orderId: string };
    const first = await ask(inBuilder, 'fill.redeem', { orderId });
    const second = await ask(inBuilder, 'fill.redeem', { orderId });
    expect(JSON.stringify([preview, order, second])).not.toContain(token);
    expect(first).toMatchObject({ ok: true, values: { token } });
    expect(second).toMatchObject({ ok: false });
  });

  test('to another document than the one it was ordered from', async () => {
    const { browser, extensionId } = stage.extension;
    const { page, frame } = await openPlainAction(stage, BRIGHT);
    await frame.waitForSelector('pixel-courier');
    const elsewhere = await findContentWorld(browser, frame, extensionId);
    const kind = 'action';
    const preview = await ask(inBuilder, 'fill.preview', { kind, currentTokenDigest: null });
    const { revision, client } = preview as { revision: string; client: { id: string } };
    const order = await ask(inBuilder, 'fill.order', { kind, clientId: client.id, revision });
    const answer = await ask(elsewhere, 'fill.redeem', order);
    expect(answer).toMatchObject({ ok: false });
    // It was used up by that.
    expect(await ask(inBuilder, 'fill.redeem', order)).toMatchObject({ ok: false });
    await page.close();
  });

  test('to a page that may not ask', async () => {
    const { browser, extensionId } = stage.extension;
    const worlds = {
      'Events Manager': await findContentWorld(browser, eventsManager.mainFrame(), extensionId),
      shell: await findContentWorld(browser, highLevel.mainFrame(), extensionId),
      builder: inBuilder,
    };
    const order = { kind: 'action', clientId: 'x', revision: 'x' };
    const rows: [keyof typeof worlds, string, unknown][] = [
      ['Events Manager', 'fill.preview', { kind: 'action', currentTokenDigest: null }],
      ['Events Manager', 'fill.order', order],
      ['Events Manager', 'fill.redeem', { orderId: 'x' }],
      ['Events Manager', 'popup.state', { tabId: 1 }],
      ['Events Manager', 'test-events.list', {}],
      ['builder', 'popup.state', { tabId: 1 }],
      ['builder', 'client.rebind', { clientId: 'x', tabId: 1 }],
      ['builder', 'test-events.report', { rows: [] }],
      ['builder', 'token.read', {}],
      ['builder', 'toString', {}],
      ['builder', 'fill.redeem', { orderId: 1 }],
      ['shell', 'token.forget', { clientId: 'x' }],
      [
        'shell',
        'capture.store',
        { kind: 'token', value: token, page: { datasetId: null, datasetName: null } },
      ],
    ];
    for (const [from, name, question] of rows)
      expect([from, name, (await ask(worlds[from], name, question)) ?? 'silence']).toEqual([
        from,
        name,
        'silence',
      ]);
    // The shell may fill code, never the action.
    expect(
      await ask(worlds.shell, 'fill.preview', { kind: 'action', currentTokenDigest: null }),
    ).toMatchObject({ ok: false });
  });

  test('to popup or panel', async () => {
    const { browser, extensionId } = stage.extension;
    for (const [path, name, question] of [
      ['popup.html', 'popup.state', '{ tabId: (await chrome.tabs.query({}))[0].id }'],
      ['events-panel.html', 'test-events.list', '{}'],
    ] as const) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      const answer = await page.evaluate(
        `(async () => chrome.runtime.sendMessage({ name: '${name}', question: ${question} }))()`,
      );
      expect(answer).toBeTypeOf('object');
      expect(answer).not.toBeNull();
      expect(JSON.stringify(answer)).not.toContain(token);
      await page.close();
    }
  });
});

test('the token is in no log', () => {
  expect(logged.join('\n')).not.toContain(token);
});

test('the token is sent by HighLevel only, and by nothing of ours', async () => {
  const { log } = stage.replica.world;
  const holders = () =>
    log
      .filter((request) => JSON.stringify(request).includes(token))
      .map(({ method, host }) => `${method} ${host}`);
  expect(holders()).toEqual([]);
  await highLevel.bringToFront();
  await press(builder, 'Close');
  await press(builder, 'Save action');
  await builder.waitForSelector('.n-drawer', { hidden: true });
  await press(builder, 'Save');
  await builder.waitForSelector('::-p-text(Workflow saved)');
  expect(holders()).toEqual([`PUT ${WORKFLOW_HOST}`]);
});
