import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { graphSite } from '../replica/graph/site.ts';
import { startReplica } from '../replica/server.ts';
import { html, type Site } from '../replica/site.ts';
import { openDevTools, readGrid, showEventsPanel, untilPanelSays } from './devtools-panel.ts';
import { launchWithExtension } from './extension-browser.ts';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  clientRecord,
  closeStage,
  resetStage,
  storeClients,
  type GuardStage,
} from './guard-stage.ts';

const GRAPH = 'https://graph.facebook.com';
const plainPage: Site = {
  name: 'page',
  isHost: (host) => host === 'funnel.brightsmile.test',
  handle: () => html('<!doctype html><title>Funnel</title><link rel="icon" href="data:,">'),
};

let stage: GuardStage;
let tab: Page;

beforeAll(async () => {
  const replica = await startReplica({ sites: [graphSite, plainPage] });
  stage = { replica, extension: await launchWithExtension(replica, { granted: [GRAPH] }) };
});
beforeEach(async () => {
  await resetStage(stage);
  stage.replica.world.datasets[0]?.tokens.push(BRIGHT_TOKEN);
  const client = {
    ...clientRecord('Bright Smile Dental', BRIGHT, null),
    testCode: { code: 'TEST48151', capturedAt: 1 },
  };
  await storeClients(stage, [[client, BRIGHT_TOKEN]]);
  tab = await stage.extension.browser.newPage();
  await tab.goto('https://funnel.brightsmile.test/');
});
afterAll(() => closeStage(stage));

const openPopup = async () => {
  const popup = await stage.extension.openPopup(tab);
  await popup.waitForSelector('::-p-aria([name="Check token"])');
  return popup;
};

/** Resolves once a notice of the popup says this. */
const untilSaid = (popup: Page, text: string) =>
  popup.waitForFunction(
    (wanted) =>
      Array.from(document.querySelectorAll('.pc-notice')).some((notice) =>
        notice.textContent.includes(wanted),
      ),
    { polling: 100 },
    text,
  );

const press = (popup: Page, name: string) =>
  popup.locator(`::-p-aria([name="${name}"][role="button"])`).click();

const calls = () =>
  stage.replica.world.log.filter(
    ({ host, method }) => host === 'graph.facebook.com' && method !== 'OPTIONS',
  );
const posts = () => calls().filter(({ method }) => method === 'POST');

/** Opens the form and writes an event of somebody made up. */
async function compose(popup: Page): Promise<void> {
  await popup.locator('::-p-xpath(//summary[contains(., "Send a test event")])').click();
  await popup.locator('::-p-aria([name="Page address"])').fill('https://funnel.brightsmile.test/');
  await popup.locator('::-p-aria([name="Email"])').fill('Anna@Example.com');
}

test('the token is checked: its dataset, a limit that says nothing, and one that Meta refuses', async () => {
  const popup = await openPopup();
  await press(popup, 'Check token');
  await untilSaid(popup, `This token is valid for dataset ${BRIGHT.dataset}`);
  const [call] = calls();
  expect(call).toMatchObject({ method: 'GET', path: '/v26.0/debug_token' });
  expect(call?.headers['authorization']).toBe(`Bearer ${BRIGHT_TOKEN}`);
  expect(call?.headers).not.toHaveProperty('cookie');
  const { faults } = stage.replica.world.graph;
  const limit = { status: 400, type: 'OAuthException', code: 4, message: '(#4) Limit' } as const;
  faults.debug_token = limit;
  await press(popup, 'Check token');
  await untilSaid(popup, 'This says nothing about the token');
  faults.debug_token = { ...limit, status: 401, code: 190, message: 'Invalid OAuth access token' };
  await press(popup, 'Check token');
  await untilSaid(popup, 'Meta does not accept this token');
  expect(await popup.$eval('.pc-captured', (part) => part.textContent)).toContain(
    'Meta’s own words: Invalid OAuth access token',
  );
});

test('a test event is normalised, hashed and sent once by a double click, and is in the panel', async () => {
  const popup = await openPopup();
  await compose(popup);
  const button = await popup.waitForSelector('::-p-aria([name="Send test event"])');
  await button?.click({ count: 2 });
  await untilSaid(popup, 'Meta received Lead');
  expect(posts()).toHaveLength(1);
  const [call] = posts();
  expect(call?.path).toBe(`/v26.0/${BRIGHT.dataset}/events`);
  expect(JSON.parse(call?.body ?? '')).toMatchObject({
    test_event_code: 'TEST48151',
    data: [
      {
        event_name: 'Lead',
        event_source_url: 'https://funnel.brightsmile.test/',
        user_data: { em: 'f7d54c22dda5b1780276601cd005909b70543fc4a6ba72d735b4cb9bbb611f01' },
      },
    ],
  });
  await popup.close();
  const devTools = await openDevTools(tab);
  const { panel } = await showEventsPanel(devTools, stage.extension.extensionId);
  await untilPanelSays(panel, 'Server only');
  expect((await readGrid(panel)).filter((cells) => cells.includes('Lead'))).toHaveLength(1);
});

test('when the worker ends in the middle, the fate is told, and only a person sends again', async () => {
  stage.replica.world.graph.isSilent = true;
  const popup = await openPopup();
  await compose(popup);
  const taken = new Promise<void>((resolve) => {
    stage.replica.world.listeners.add(() => resolve());
  });
  await press(popup, 'Send test event');
  await taken;
  await stage.extension.endWorker();
  await untilSaid(popup, 'nobody knows whether the event arrived');
  expect(posts()).toHaveLength(1);
  stage.replica.world.graph.isSilent = false;
  await press(popup, 'Send again all the same');
  await untilSaid(popup, 'Meta received Lead');
  expect(posts()).toHaveLength(2);
});

test('what cannot be sent is said at its field, and what Meta refuses in its own words', async () => {
  const popup = await openPopup();
  await compose(popup);
  await popup.locator('::-p-aria([name="Email"])').fill('anna');
  await press(popup, 'Send test event');
  await popup.waitForSelector('::-p-text(This is not an email address)');
  expect(calls()).toEqual([]);
  await popup.locator('::-p-aria([name="Email"])').fill('anna@example.com');
  const [dataset] = stage.replica.world.datasets;
  const other = stage.replica.world.datasets[1];
  if (dataset && other) [dataset.tokens, other.tokens] = [[], [BRIGHT_TOKEN]];
  await press(popup, 'Send test event');
  await untilSaid(popup, 'This token may not send for this dataset');
  expect(await popup.$eval('.pc-sent-result', (part) => part.textContent)).toMatch(
    /Unsupported post request.*Trace ID for Meta’s support: A\d+/s,
  );
});

test('Meta’s own figures are shown with what would raise them, or why they are not', async () => {
  const popup = await openPopup();
  await popup.locator('::-p-xpath(//summary[contains(., "own figures")])').click();
  await press(popup, 'Read Meta’s figures');
  await untilSaid(popup, 'This token may not read Meta’s figures');
  stage.replica.world.graph.quality = {
    web: [
      {
        event_name: 'Lead',
        event_match_quality: {
          composite_score: 4.8,
          match_key_feedback: [{ identifier: 'email', coverage: { percentage: 61.5 } }],
        },
        event_coverage: { percentage: 58.2, goal_percentage: 75 },
      },
    ],
  };
  await press(popup, 'Read Meta’s figures');
  const figures = await popup.waitForSelector('.pc-event-figures');
  expect(await figures?.evaluate((part) => part.textContent)).toMatch(
    /Match quality 4\.8 of 10.*58\.2 %, goal 75 %.*61\.5 %.*Ask for the email address/s,
  );
});

test('the token is in no page of ours, no message and no log, and in storage only in the vault', async () => {
  const popup = await openPopup();
  const heard: string[] = [];
  popup.on('console', (message) => void heard.push(message.text()));
  const worker = await stage.extension.worker();
  await worker.hearConsole((text) => void heard.push(text));
  await press(popup, 'Check token');
  await untilSaid(popup, 'This token is valid');
  await compose(popup);
  await press(popup, 'Send test event');
  await untilSaid(popup, 'Meta received Lead');
  expect(posts()[0]?.headers['authorization']).toContain(BRIGHT_TOKEN);
  expect(posts()[0]?.query).not.toContain(BRIGHT_TOKEN);
  expect(posts()[0]?.body).not.toContain(BRIGHT_TOKEN);
  expect(await popup.evaluate('document.documentElement.outerHTML')).not.toContain(BRIGHT_TOKEN);
  const asked = await popup.evaluate(`Promise.all([
    chrome.runtime.sendMessage({ name: 'event.last', question: { clientId: 'client-${BRIGHT.location}' } }),
    chrome.runtime.sendMessage({ name: 'token.check', question: { clientId: 'client-${BRIGHT.location}' } }),
    chrome.runtime.sendMessage({ name: 'popup.state', question: { tabId: 1 } }),
  ])`);
  expect(JSON.stringify(asked)).toContain('"received"');
  expect(JSON.stringify(asked)).not.toContain(BRIGHT_TOKEN);
  expect(heard.join('\n')).not.toContain(BRIGHT_TOKEN);
  const holders = await popup.evaluate(`(async () => {
    const all = { ...(await chrome.storage.local.get()), ...(await chrome.storage.session.get()) };
    return Object.keys(all).filter((key) => JSON.stringify(all[key]).includes('${BRIGHT_TOKEN}'));
  })()`);
  expect(holders).toEqual(['session:tokens']);
});
