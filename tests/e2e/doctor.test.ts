import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SITES } from '../replica/default-sites.ts';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import {
  brokenPage,
  brokenPagesSite,
  PREVIEW_PAGE,
  type BrokenState,
} from '../replica/funnel/broken-pages.ts';
import { BROKEN_PIXELS, brokenSettingsSite } from '../replica/pixel/broken-settings.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { openDevTools, readGrid, showEventsPanel, untilPanelSays } from './devtools-panel.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';

let replica: Replica;
let extension: ExtensionBrowser;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  replica = await startReplica({
    sites: [brokenSettingsSite, brokenPagesSite, ...DEFAULT_SITES],
  });
  extension = await launchWithExtension(replica);
  page = await extension.browser.newPage();
  const devTools = await openDevTools(page);
  ({ panel } = await showEventsPanel(devTools, extension.extensionId));
});

afterAll(async () => {
  await extension.close();
  await replica.close();
});

/** Presses the button by script: what the answer needs may come a moment later, then again. */
const PRESS = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Why is nothing arriving?')?.click()`;
const FIRST = `document.querySelector('section[aria-label="Do this first"] article > p')?.textContent ?? ''`;

async function askForFirst(): Promise<unknown> {
  await panel.evaluate(PRESS);
  return panel.evaluate(FIRST);
}

const FIRST_CAUSES: [BrokenState, RegExp][] = [
  ['no-code', /^The page has no pixel code\.$/],
  ['script-missing', /^Meta’s script was not delivered: the answer was 404\.$/],
  ['blocked-by-policy', /^The page’s own security rule .* keeps Meta’s script out\.$/],
  ['settings-unanswered', /^Meta’s script is still waiting for the settings of pixel 104\d+\.$/],
  ['consent-revoked', /^The page told Meta’s script that the visitor has not agreed/],
  [
    'host-blocked',
    /^The traffic permissions of pixel 105.* do not allow “broken\.brightsmile\.test”/,
  ],
  ['host-not-allowed', /^The traffic permissions of pixel 106/],
  ['category-blocked', /^Meta lets pixel 107.* send nothing .*source_category/],
  ['pixel-unknown', new RegExp(`^Meta knows no pixel ${BROKEN_PIXELS.unknown}\\.$`)],
  ['optimize-javascript', /held back, most likely by Optimize JavaScript\.$/],
  ['cookie-banner', /a cookie banner keeps it from running\.$/],
  ['bent-quotes', /^The pixel code is in the page, but it did not run\.$/],
  ['calls-without-code', /^The page calls fbq, but the base code .* is not there\.$/],
  ['images-forbidden', /^The page’s own security rule .* blocked requests to Meta\.$/],
  ['second-unanswered', /^Meta’s script is still waiting for the settings of pixel 104\d+\.$/],
  ['init-missing', /^Meta’s script runs, but no pixel was started with an ID\.$/],
];

test('a page that has sent nothing is explained without being asked', async () => {
  await page.goto(PREVIEW_PAGE);
  await untilPanelSays(panel, 'This is a preview or a test copy, and it has no pixel code.');
  expect(await readGrid(panel)).toEqual([]);
});

test.each(FIRST_CAUSES)('%s: the right cause comes first', async (state, expected) => {
  await page.goto(brokenPage(state));
  await expect.poll(askForFirst, { timeout: 10_000 }).toMatch(expected);
});

test('a page that was saved, and not published, has no code; published, its events are listed', async () => {
  const [dataset] = replica.world.datasets;
  const [funnel] = replica.world.locations[0]?.funnels ?? [];
  const [first] = funnel?.pages ?? [];
  if (!dataset || !funnel || !first) throw new Error('The seed has no such client.');
  first.saved.header = composeBaseCode(dataset.id);
  await page.goto(`https://${funnel.domain}${first.path}`);
  await expect.poll(askForFirst, { timeout: 10_000 }).toBe('The page has no pixel code.');

  first.published.header = first.saved.header;
  await page.reload();
  const names = async () => (await readGrid(panel)).map((cells) => cells[1]);
  await expect.poll(names, { timeout: 10_000 }).toContain('PageView');
  const askForAll = async () => {
    await panel.evaluate(PRESS);
    return panel.evaluate('document.body.textContent');
  };
  await expect.poll(askForAll, { timeout: 10_000 }).toContain('Events leave this page.');
});
