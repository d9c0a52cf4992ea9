import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composePixelCode } from '../../utils/pixel/compose-pixel-code.ts';
import { PLAIN_CHOICES, type PixelCodeChoices } from '../../utils/pixel/pixel-code-choices.ts';
import { pixelSite } from '../replica/pixel/site.ts';
import { receivingSite } from '../replica/receiving/site.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { html, type Site } from '../replica/site.ts';
import { launchOnReplica, untilArrived } from './launch-on-replica.ts';

const PIXEL = '1029384756102938';
const HOST = 'composed.brightsmile.test';
/** The two SHA-256 that the address below stands for, lower-cased and without spaces. */
const EMAIL_HASH = '84c2d9e2ddf4de5a1bd0bb9d0b8f2d3b1c1b9b6a0a1b6a2ffb1f6e0e0a4d5c7f';

let replica: Replica;
let browser: Browser;
let code = '';

/** A page with nothing but the composed code. */
const composedSite: Site = {
  name: 'composed',
  isHost: (host) => host === HOST,
  handle: () => html(`<!doctype html><html><head><title>Free consult</title>
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

const arrived = () => replica.world.events.map((event) => event);
