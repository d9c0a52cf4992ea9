import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composePixelCode } from '../../utils/pixel/code/compose-pixel-code.ts';
import { PLAIN_CHOICES, type PixelCodeChoices } from '../../utils/pixel/code/pixel-code-choices.ts';
import { pixelSite } from '../replica/pixel/site.ts';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { html, type Site } from '../replica/site.ts';
import { launchOnReplica, untilArrived } from './launch-on-replica.ts';

const PIXEL = '1029384756102938';
const HOST = 'composed.brightsmile.test';
const MARK = 'https://www.facebook.com/tr/?id=1&ev=MarkOfTheTest';

let replica: Replica;
let browser: Browser;
let code = '';

/** A page with nothing but the composed code. */
const composedSite: Site = {
  name: 'composed',
  isHost: (host) => host === HOST,
  handle: () =>
    html(`<!doctype html><html><head><title>Free consult</title>
<link rel="icon" href="data:,">${code}</head><body></body></html>`),
};

beforeAll(async () => {
  replica = await startReplica({ sites: [receivingSite, pixelSite, composedSite] });
  browser = await launchOnReplica(replica);
});
beforeEach(() => replica.reset());
afterAll(async () => {
  await browser.close();
  await replica.close();
});

async function open(choices: Partial<PixelCodeChoices>, query = ''): Promise<Page> {
  code = composePixelCode(PIXEL, { ...PLAIN_CHOICES, source: 'composed', ...choices });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`https://${HOST}/consult${query}`);
  return page;
}

/** What has arrived when an image asked for now has arrived, too: its name comes last. */
async function namesSoFar(page: Page): Promise<string[]> {
  await page.evaluate(`new Image().src = '${MARK}'`);
  await untilArrived(replica, (events) =>
    events.some(({ eventName }) => eventName === 'MarkOfTheTest'),
  );
  return replica.world.events.map(({ eventName }) => eventName);
}

const untilNamed = (name: string) =>
  untilArrived(replica, (events) => events.some(({ eventName }) => eventName === name));
const find = (name: string) => replica.world.events.find(({ eventName }) => eventName === name);

test('what waits for consent sends nothing before the cookie banner says so, and then PageView', async () => {
  const page = await open({ waitsForConsent: true });
  // Meta's script is there and has its settings: nothing else would hold the event back.
  await page.waitForFunction(
    `performance.getEntriesByType('resource').some(({ name }) => name.includes('/signals/config/'))`,
  );
  expect(await namesSoFar(page)).toEqual(['MarkOfTheTest']);
  await page.evaluate(`document.dispatchEvent(new Event('LCCookieConsentDoneFB'))`);
  await untilNamed('PageView');
  expect(find('PageView')).toMatchObject({ datasetId: PIXEL, receivedFrom: 'Browser' });
});

test('the event ID arrives as such: the one of the address, or one made for it', async () => {
  const events: PixelCodeChoices['events'] = [{ name: 'Lead', value: '120', currency: 'USD' }];
  await open({ events }, '?event_id=order-7');
  await untilNamed('Lead');
  expect(find('Lead')).toMatchObject({ eventId: 'order-7' });
  expect(find('Lead')?.parameters).toMatchObject({ 'cd[value]': '120', 'cd[currency]': 'USD' });
  replica.reset();
  await open({ events });
  await untilNamed('Lead');
  expect(find('Lead')?.eventId).toMatch(/^Lead\.\d{13}\.[a-z0-9]+$/);
});

test('advanced matching and limited data use are in the request', async () => {
  await open({ details: ['em', 'fn'], limitedDataUse: true }, '?email=jane%40mail.test');
  await untilNamed('PageView');
  const parameters = find('PageView')?.parameters ?? {};
  expect(parameters['ud[em]']).toMatch(/^[0-9a-f]{64}$/);
  expect(parameters).not.toHaveProperty('ud[fn]');
  expect(parameters).toMatchObject({ dpo: 'LDU', dpoco: '0', dpost: '0' });
});
