import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { LABEL_FILES } from '../replica/events-manager/labels.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { press, pressAndRead, readLayer } from './read-card.ts';

const ID = '1029384756102938';
const BASE = `https://business.facebook.com/events_manager2/list/dataset/${ID}`;
/** What Meta might call things one day: no name we know is in it. */
const RENAMED = {
  'settings.datasetId': 'Signal key',
  'dataset.id': 'Key {id}',
  'settings.accessToken': 'Passphrase',
} as const;

let replica: Replica;
let extension: ExtensionBrowser;
let page: Page;
const labels = LABEL_FILES.en_US;
const before = { ...labels };

beforeAll(async () => {
  replica = await startReplica();
  extension = await launchWithExtension(replica);
});
beforeEach(async () => {
  replica.reset();
  replica.world.eventsManager = { language: 'en_US', generation: 'A' };
  Object.assign(labels, RENAMED);
  const worker = await extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
  await worker.evaluate('chrome.storage.session.clear()');
  page = await extension.browser.newPage();
  await page.goto(`${BASE}/settings`);
});
afterEach(async () => {
  Object.assign(labels, before);
  await page.close();
});
afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** Opens the popup, and resolves with it once a thing stands there as it should. */
async function openPopup(says: string | RegExp): Promise<Page> {
  const popup = await extension.openPopup(page);
  for (;;) {
    const text = await popup.evaluate('document.body.innerText');
    if (String(text).match(says)) return popup;
  }
}

/** Starts showing from the popup, and resolves when the page has its layer over it. */
async function show(what: string): Promise<void> {
  const popup = await openPopup(/Show me where/);
  await press(popup.mainFrame(), 'Show me where');
  await untilLayer(`Point at the ${what}, then click it.`);
}

async function untilLayer(text: string): Promise<string[]> {
  for (;;) {
    const names = await readLayer(page.mainFrame());
    if (names.some((name) => name.includes(text))) return names;
  }
}

/** Middle of the innermost element that shows a text, in the window. */
async function middleOf(selector: string): Promise<[number, number]> {
  const element = await page.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not on screen.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function pointAt(selector: string, understood: string): Promise<[number, number]> {
  const at = await middleOf(selector);
  await page.mouse.move(...at);
  await untilLayer(understood);
  return at;
}

async function showAndTake(what: string, selector: string, understood: string): Promise<void> {
  await show(what);
  await page.mouse.click(...(await pointAt(selector, understood)));
  await untilLayer('Remembered');
}

async function readTaught(): Promise<string> {
  const worker = await extension.worker();
  return String(
    await worker.evaluate(
      `chrome.storage.local.get('local:taught').then((all) => JSON.stringify(all['local:taught']?.value ?? []))`,
    ),
  );
}

const VALUE = `main ::-p-text(${ID})`;

test('what is called something unknown is shown once, captured, kept and forgotten', async () => {
  await showAndTake('dataset ID', VALUE, `Dataset ID: ${ID}`);
  expect(await readTaught()).not.toContain(ID);
  expect(JSON.parse(await readTaught())).toMatchObject([
    {
      site: 'events-manager',
      place: { thing: 'events-manager.dataset-id', names: [expect.any(String)], language: 'en' },
    },
  ]);
  const card = await pressAndRead(page.mainFrame(), 'Capture it now');
  expect(card.text).toContain(`Dataset ID ${ID}`);

  await page.reload();
  expect((await pressAndRead(page.mainFrame(), 'Capture dataset ID')).outcome).toBe('Captured');
  const popup = await openPopup('Found where you showed it');
  await press(popup.mainFrame(), 'Forget what was shown for Capture dataset ID');
  await popup.waitForSelector('::-p-aria([name="Show me where"][role="button"])');
  expect(await readTaught()).toBe('[]');
  await popup.close();
  await page.waitForSelector('::-p-aria([name="Capture dataset ID"])', { hidden: true });
});

test('the page gets nothing of the pointing, and Escape ends it', async () => {
  await page.evaluate(`{
    globalThis.heard = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
      document.addEventListener(type, (event) => heard.push(event.type), true);
  }`);
  await show('dataset ID');
  await page.mouse.click(...(await pointAt('[role=tab]', 'it has no 14 to 18 digits')));
  await page.keyboard.press('Escape');
  for (;;) if (!(await readLayer(page.mainFrame())).join().includes('Point at')) break;
  expect(await page.evaluate('heard')).toEqual([]);
  expect(new URL(page.url()).pathname).toBe(new URL(`${BASE}/settings`).pathname);
  expect(await readTaught()).toBe('[]');
});

test('another number is not taken for the dataset ID', async () => {
  await show('dataset ID');
  const [x, y] = await pointAt('main ::-p-text(775610029384471)', 'so it is not the dataset ID');
  await page.mouse.click(x, y);
  expect((await readLayer(page.mainFrame())).join()).toContain('Point at the dataset ID');
  expect(await readTaught()).toBe('[]');
});

test.each([
  [ID, 'Nothing on this screen says what this is called'],
  ['2203948576201134', 'This is another dataset than the one this page is about'],
])('in the list of datasets %s is not taken', async (id, says) => {
  await show('dataset ID');
  await page.mouse.click(...(await pointAt(`aside ::-p-text(${id})`, says)));
  expect((await readLayer(page.mainFrame())).join()).toContain('Point at the dataset ID');
  expect(await readTaught()).toBe('[]');
});

test('the name of a dataset is no name of a field', async () => {
  await page.evaluate(`{
    const row = document.createElement('div');
    const add = (text) => row.append(Object.assign(document.createElement('p'), { textContent: text }));
    add('Bright Smile Dental');
    add('${ID}');
    row.id = 'row';
    document.querySelector('main').append(row);
  }`);
  await show('dataset ID');
  await page.mouse.click(
    ...(await pointAt('#row > :last-child', 'beside the name of the dataset')),
  );
  expect(await readTaught()).toBe('[]');
});

const TOKEN = `EAAB${'Qz7'.repeat(50)}`;
const OTHER = `EAAC${'Lm4'.repeat(50)}`;

/** Two tokens on one screen, of which only names can tell which is the dataset's. */
async function addTokens(otherName: string): Promise<void> {
  await page.evaluate(`{
    const box = document.createElement('section');
    const add = (name, value, id) => {
      const label = Object.assign(document.createElement('label'), { textContent: name });
      const input = Object.assign(document.createElement('input'), { value, id, readOnly: true });
      label.htmlFor = id;
      const row = document.createElement('div');
      row.append(label, input);
      box.append(row);
    };
    add('Passphrase', '${TOKEN}', 'right');
    add(${JSON.stringify(otherName)}, '${OTHER}', 'other');
    document.querySelector('main').prepend(box);
  }`);
}

test.each(['Webhook passphrase', 'Page access token', 'App secret', 'Payload Helper token'])(
  'of two tokens the one that is called “%s” is never taken',
  async (name) => {
    replica.world.eventsManager = { language: 'en_US', generation: 'A' };
    await page.goto(`${BASE}/overview`);
    await addTokens(name);
    await show('access token');
    await page.mouse.click(...(await pointAt('#other', `This is called “${name}”`)));
    expect(await readTaught()).toBe('[]');
    const layer = await readLayer(page.mainFrame());
    expect(layer.join()).not.toContain('EAA');
    const at = await pointAt('#right', 'Access token: 154 characters, and its shape is right.');
    expect((await readLayer(page.mainFrame())).join()).not.toContain('EAAB');
    await page.mouse.click(...at);
    await untilLayer('Remembered');
    expect(await readTaught()).not.toContain('EAA');
  },
);

test('a token that was shown is not taken once something else stands under that name', async () => {
  await page.goto(`${BASE}/overview`);
  await addTokens('Older passphrase');
  await showAndTake('access token', '#right', 'its shape is right');
  expect((await pressAndRead(page.mainFrame(), 'Capture it now')).outcome).toBe('Captured');
  await page.goto(`${BASE}/overview`);
  await addTokens('Older passphrase');
  await page.waitForSelector('::-p-aria([name="Capture access token"])');
  await page.evaluate(`{
    const heading = Object.assign(document.createElement('h3'), { textContent: 'Webhooks' });
    document.querySelector('main > section').prepend(heading);
  }`);
  await page.waitForSelector('::-p-aria([name="Capture access token"])', { hidden: true });
});

test('a token that is cut off is not taken, and says so', async () => {
  await page.goto(`${BASE}/overview`);
  await addTokens('Older passphrase');
  await page.evaluate(`document.querySelector('#right').value = 'EAABQz7Qz7Qz7'`);
  await page.evaluate(`document.querySelector('#right').title = 'x'`);
  await show('access token');
  await pointAt('#right', 'it is too short to be whole');
  await page.keyboard.press('Enter');
  expect(await readTaught()).toBe('[]');
});

test('with the keyboard alone: arrows to the place, Enter to take it', async () => {
  await show('dataset ID');
  await page.keyboard.press('ArrowDown');
  for (;;) {
    const names = await readLayer(page.mainFrame());
    if (names.includes(`Dataset ID: ${ID}`)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await untilLayer('Remembered');
  expect(await readTaught()).toContain('events-manager.dataset-id');
});

test('the report that is copied says how each thing is doing, and nothing of the page', async () => {
  const popup = await openPopup(/Show me where/);
  await popup.evaluate(
    `navigator.clipboard.writeText = async (text) => void (globalThis.copied = text)`,
  );
  await popup.locator('::-p-text(Copy report)').click();
  await popup.waitForSelector('::-p-text(Copied)');
  const report = String(await popup.evaluate('copied'));
  expect(report).toContain('events-manager.dataset-id: broken');
  expect(report).toContain('Screen: /events_manager2/list/dataset/…/settings');
  expect(report).toMatch(/Browser: Chrome \d+/);
  expect(report).not.toContain(ID);
  expect(report).not.toContain('Bright');
  await popup.close();
});
