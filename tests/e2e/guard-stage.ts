import type { Frame, Page } from 'puppeteer';
import { DEFAULT_SITES } from '../replica/default-sites.ts';
import { PAGE_BUILDER_HOST } from '../replica/highlevel/hosts.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { hostileSite, plainActionSite } from './hostile-sites.ts';
import { findFrame, pressOf } from './journey/stage.ts';

export const SHELL = 'https://app.gohighlevel.com';
export const WORKFLOW_HOST = 'client-app-automation-workflows.leadconnectorhq.com';
export const FILL = 'Fill access token and dataset ID';

/** The two sub-accounts of the replica, each with its workflow and funnel. */
export const BRIGHT = {
  location: 'Pie9yvZA1BYJnWPk99Yj',
  workflow: '3f0c1d52-8a4e-4b7b-9d61-5c2e7a90b134',
  funnel: 'mT4xQ8cLr2VbN6sWd0Ke',
  page: 'hZ7pK3nYw5RtG1uXa9Mq',
  dataset: '1029384756102938',
};
export const NORTHSIDE = {
  location: 'Qw3rT8uVn5XzK2mLd7Hs',
  workflow: 'b81e6a27-04d9-4c35-8f12-e6d3907c5a48',
  funnel: 'yC9gB1vNq6ZfE3oJr5Ut',
  page: 'lX4dM8kPi2WaS7qRv6Cn',
  dataset: '2203948576201134',
};
export type Account = typeof BRIGHT;

/** Access tokens of the two clients, in the shape that is taken. */
export const BRIGHT_TOKEN = `EAA${'q5Zt'.repeat(40)}`;
export const NORTHSIDE_TOKEN = `EAA${'w8Km'.repeat(40)}`;

export interface GuardStage {
  replica: Replica;
  extension: ExtensionBrowser;
}

/** Replica, hostile hosts and a browser with the built extension. */
export async function startStage(): Promise<GuardStage> {
  const replica = await startReplica({ sites: [hostileSite, plainActionSite, ...DEFAULT_SITES] });
  // One test needs plain http, which Chromium turns into https by itself, and keeps from loopback.
  const chromeArguments = [
    ...replica.chromeArguments,
    '--disable-features=HttpsUpgrades,LocalNetworkAccessChecks',
  ];
  return { replica, extension: await launchWithExtension({ ...replica, chromeArguments }) };
}

export async function closeStage({ replica, extension }: GuardStage): Promise<void> {
  await extension.close();
  await replica.close();
}

/** Back to the start: the world as it was, no tab but one, nothing stored. */
export async function resetStage({ replica, extension }: GuardStage): Promise<void> {
  const [first, ...others] = await extension.browser.pages();
  // DevTools go with their tab, by themselves.
  await Promise.allSettled(others.map((page) => page.close()));
  // Whatever a test has left: a message of the popup starts a worker that has ended.
  await first?.goto(`chrome-extension://${extension.extensionId}/popup.html`);
  await first?.goto('about:blank');
  const worker = await extension.worker();
  await worker.evaluate(
    'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])',
  );
  replica.reset();
}

/** A client as the extension stores it; `location` null: not bound yet. */
export function clientRecord(name: string, account: Account, location: string | null) {
  return {
    id: `client-${account.location}`,
    name,
    datasetId: account.dataset,
    pixelCode: null,
    testCode: null as { code: string; capturedAt: number } | null,
    location: location === null ? null : { host: 'app.gohighlevel.com', id: location },
    defaults: { actionName: '', eventType: '', eventName: '', leadValue: '', currency: '' },
  };
}

export type ClientRecord = ReturnType<typeof clientRecord>;

/** Stores clients (the first one is selected) and their tokens, as captures would have. */
export async function storeClients(
  { extension }: GuardStage,
  clients: [client: ClientRecord, token: string | null][],
): Promise<void> {
  const list = clients.map(([client]) => client);
  const tokens = Object.fromEntries(
    clients.flatMap(([{ id }, token]) => (token ? [[id, { token, capturedAt: 1 }]] : [])),
  );
  const local = {
    'local:clients': { version: 1, value: { list, selectedId: list[0]?.id ?? null } },
  };
  const session = { 'session:tokens': { version: 1, value: tokens } };
  const worker = await extension.worker();
  await worker.evaluate(
    `Promise.all([chrome.storage.local.set(${JSON.stringify(local)}), chrome.storage.session.set(${JSON.stringify(session)})])`,
  );
}

/** Bright Smile, bound to its location, with everything that a fill needs. */
export async function storeBright(stage: GuardStage): Promise<ClientRecord> {
  const client = clientRecord('Bright Smile Dental', BRIGHT, BRIGHT.location);
  await storeClients(stage, [[client, BRIGHT_TOKEN]]);
  return client;
}

/** A new tab in which the builder's tour has been seen. */
export async function openTab({ extension }: GuardStage): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.evaluateOnNewDocument(
    `try { localStorage.setItem('workflow-builder:tour-seen', 'yes'); } catch {}`,
  );
  return page;
}

/** Opens the panel of one step of the workflow that the builder shows. */
export async function openStep(frame: Frame, name = 'Meta conversion API'): Promise<void> {
  await frame.locator(`.vue-flow__node ::-p-text(${name})`).click();
  await frame.waitForSelector('.n-drawer input');
}

/** The workflow of an account in a tab of its own, the Conversions API action open. */
export async function openAction(
  stage: GuardStage,
  account: Account,
  shell = SHELL,
): Promise<{ page: Page; frame: Frame }> {
  const page = await openTab(stage);
  await page.goto(`${shell}/location/${account.location}/workflow/${account.workflow}`);
  const frame = await findFrame(page, WORKFLOW_HOST);
  await openStep(frame);
  return { page, frame };
}

/** The plain page of an account's location, with nothing but the open action in its frame. */
export async function openPlainAction(
  stage: GuardStage,
  account: Account,
  tab?: Page,
): Promise<{ page: Page; frame: Frame }> {
  const page = tab ?? (await openTab(stage));
  await page.goto(`${SHELL}/location/${account.location}/plain`);
  return { page, frame: await findFrame(page, WORKFLOW_HOST) };
}

/** The Settings of an account's funnel in a tab of its own. */
export async function openSettings(
  stage: GuardStage,
  account: Account,
  shell = SHELL,
): Promise<Page> {
  const page = await openTab(stage);
  const path = `/v2/location/${account.location}/funnels-websites/funnels/${account.funnel}/settings`;
  await page.goto(`${shell}${path}`);
  await page.waitForSelector('#head-tracking-code textarea');
  return page;
}

/** The page builder's panel of tracking code, in a tab; `query` says how the builder is to be made. */
export async function openTrackingPanel(page: Page, account: Account, query = ''): Promise<Frame> {
  await page.goto(`${SHELL}/location/${account.location}/page-builder/${account.page}${query}`);
  const frame = await findFrame(page, PAGE_BUILDER_HOST);
  await pressOf(frame, 'Tracking code');
  return frame;
}
