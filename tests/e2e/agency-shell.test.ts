import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import german from '../replica/highlevel/agency/texts/de.json' with { type: 'json' };
import { addLocations } from '../replica/more-locations.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import type { Funnel, Location } from '../replica/world.ts';
import { launchOnReplica, untilArrived } from './launch-on-replica.ts';

const AGENCY = 'app.brightside-agency.example';
const DATASET = '1029384756102938';

let replica: Replica;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  replica = await startReplica();
  browser = await launchOnReplica(replica);
});
beforeEach(async () => {
  replica.reset();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  return () => page.close();
});
afterAll(async () => {
  await browser.close();
  await replica.close();
});

function seeded(): { location: Location; funnel: Funnel } {
  const [location] = replica.world.locations;
  const [funnel] = location?.funnels ?? [];
  if (!location || !funnel) throw new Error('The seed has no funnel.');
  return { location, funnel };
}

const open = (path: string, host = AGENCY) =>
  page.goto(`https://${host}/v2/location/${seeded().location.id}/${path}`);
const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
/** Writes over what stands in a field, as a person does who marks it all first. */
async function retype(selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await page.evaluate('document.execCommand("selectAll")');
  await page.keyboard.type(text);
}
const shows = (text: string) => page.waitForSelector(`::-p-text(${text})`);

/** Texts of the interface that are still English though there is a German one. */
async function readEnglish(): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push((walker.currentNode.textContent ?? '').trim());
    return found;
  });
  const names = Object.entries(german).filter(([english, text]) => english !== text);
  const known = new Set(names.map(([english]) => english));
  return texts.filter((text) => known.has(text));
}

test('Custom Values: added, edited under a key that stays, and searched', async () => {
  await open('settings/custom_values');
  await press('New Custom Value');
  await retype('.value-dialog input', 'Meta access token');
  await retype('.value-dialog textarea', 'EAAfirst');
  await press('Save');
  await shows('{{custom_values.meta_access_token}}');
  await page.waitForSelector('.value-dialog', { hidden: true });
  await press('Edit Meta access token');
  await retype('.value-dialog textarea', 'EAAsecond');
  await press('Save');
  await shows('EAAsecond');
  expect(seeded().location.customValues).toMatchObject([
    { name: 'Meta access token', key: 'meta_access_token', value: 'EAAsecond' },
  ]);
  // The dialog lies over the list until it has faded.
  await page.waitForSelector('.value-dialog', { hidden: true });
  await retype('.list-search input', 'nothing like it');
  await shows('No custom values found.');
});

test('the sectioned Settings save head code without any of the old ids', async () => {
  replica.world.highLevel.settings = 'sectioned';
  await open(`funnels-websites/funnels/${seeded().funnel.id}/settings`);
  await press('Tracking & scripts');
  expect(await page.$('#head-tracking-code, #funnel-settings, #delete-funnel')).toBeNull();
  await retype('.settings-part textarea', '<script>one()</script>');
  await page.locator('.switch-line .n-switch').click();
  await press('Save changes');
  await shows('Funnel settings saved');
  expect(seeded().funnel).toMatchObject({
    settings: { header: '<script>one()</script>' },
    optimizeJavaScript: true,
  });
});

test('a save whose connection is lost says so, and the next one goes through', async () => {
  replica.world.highLevel.saves.failure = 'connection-lost';
  await open(`funnels-websites/funnels/${seeded().funnel.id}/settings`);
  await retype('#body-tracking-code textarea', '<i>late</i>');
  await press('Save');
  await shows('The connection was lost');
  expect(seeded().funnel.settings.footer).toBe('');
  replica.world.highLevel.saves.failure = null;
  await press('Save');
  await shows('Funnel settings saved');
  expect(seeded().funnel.settings.footer).toBe('<i>late</i>');
});

test('a German shell with agency code, dozens of sub-accounts, and not a word of English', async () => {
  replica.world.highLevel.language = 'de';
  addLocations(replica.world, 60);
  for (const [path, text] of [
    ['dashboard', 'Übersicht'],
    ['settings/custom_values', 'Benutzerdefinierte Werte'],
    [`funnels-websites/funnels/${seeded().funnel.id}/events`, 'Facebook-Ereignisse'],
    [`funnels-websites/funnels/${seeded().funnel.id}/settings`, 'Tracking-Code im Kopfbereich'],
  ] as const) {
    await open(path);
    await shows(text);
    expect(await readEnglish()).toEqual([]);
  }
  await page.locator('#location-switcher').click();
  await page.waitForSelector('.location-list li');
  expect(await page.$$eval('.location-list li', (items) => items.length)).toBe(60);
  await retype('.location-list input', 'westgate optics');
  await page.waitForFunction('document.querySelectorAll(".location-list li").length < 5');
});

test('with Optimize JavaScript the pixel of the live page waits for the visitor', async () => {
  const { funnel } = seeded();
  funnel.settings.header = composeBaseCode(DATASET);
  funnel.optimizeJavaScript = true;
  await page.goto(`https://${funnel.domain}/consult`);
  expect(await page.evaluate('typeof fbq')).toBe('undefined');
  await page.keyboard.press('Tab');
  await untilArrived(replica, (events) => events.length > 0);
  expect(replica.world.events).toMatchObject([{ eventName: 'PageView', datasetId: DATASET }]);
});

test('what the tab Events keeps fires on the live page, without any pasted code', async () => {
  const { funnel } = seeded();
  await open(`funnels-websites/funnels/${funnel.id}/events`);
  await page.locator('.switch-line .n-switch').click();
  await retype('.settings-part input', DATASET);
  await press('Save');
  await shows('Events saved');
  await page.goto(`https://${funnel.domain}/consult`);
  await untilArrived(replica, (events) => events.length > 0);
  expect(replica.world.events).toMatchObject([{ eventName: 'PageView', datasetId: DATASET }]);
});
