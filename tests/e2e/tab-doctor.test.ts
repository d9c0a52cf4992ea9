import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SITES } from '../replica/default-sites.ts';
import { brokenPage, brokenPagesSite, type BrokenState } from '../replica/funnel/broken-pages.ts';
import { composeBaseCode } from '../replica/events-manager/base-code.ts';
import { BROKEN_PIXELS, brokenSettingsSite } from '../replica/pixel/broken-settings.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import { html, type Site } from '../replica/site.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';

const WELL = 'https://well.brightsmile.test/';
/** The same, with an event that is too long for an image: it is posted. */
const POSTED = `${WELL}posted`;

/** A live page from which everything arrives, though a rule on trial would forbid it. */
const wellSite: Site = {
  name: 'well',
  isHost: (host) => host === 'well.brightsmile.test',
  handle: ({ url }) => {
    const code = composeBaseCode('1029384756102938');
    const sent =
      url.href === POSTED
        ? code.replace(`'PageView')`, `'PageView', { note: '${'x'.repeat(2100)}' })`)
        : code;
    return html(`<!doctype html><title>Well</title><link rel="icon" href="data:,">${sent}`, {
      'content-security-policy-report-only': "script-src 'unsafe-inline'; img-src 'none'",
    });
  },
};

const open = () =>
  startReplica({ sites: [brokenSettingsSite, brokenPagesSite, wellSite, ...DEFAULT_SITES] });

/** Requests for pixels' settings that no page made: the extension's own. */
const ownAsks = ({ world }: Replica) =>
  world.log.filter(
    ({ host, headers }) =>
      host === 'connect.facebook.net' && headers['sec-fetch-dest'] !== 'script',
  );

/** Events that came as posted forms. */
const posted = ({ world }: Replica) =>
  world.log.filter(({ host, method }) => host === 'www.facebook.com' && method === 'POST').length;

/** Presses by script, by the words on the button: what the answer needs may come a moment later. */
const press = (surface: Page, words: string) =>
  surface.evaluate(
    (text) =>
      Array.from(document.querySelectorAll('button'))
        .find((one) => one.textContent === text)
        ?.click(),
    words,
  );
const firstOn = (surface: Page) =>
  surface.evaluate(
    () =>
      document.querySelector(
        'section[aria-label="Do this first"] .pc-finding-message, section[aria-label="Do this first"] > p',
      )?.textContent ?? '',
  );
const says = (surface: Page) => surface.evaluate(() => document.body.textContent);

async function askForFirst(surface: Page): Promise<string> {
  await press(surface, 'Why is nothing arriving?');
  await press(surface, 'Look again');
  return firstOn(surface);
}

/** Opens a page, and over it the popup by a click on the icon. */
async function openOver(extension: ExtensionBrowser, url: string) {
  const tab = await extension.browser.newPage();
  await tab.goto(url);
  const popup = await extension.pressIcon(tab);
  await popup.waitForSelector('::-p-text(Pixel events in this tab)');
  return { tab, popup };
}

describe('with no more than the click on the icon', () => {
  let replica: Replica;
  let extension: ExtensionBrowser;
  beforeAll(async () => {
    replica = await open();
    extension = await launchWithExtension(replica);
  });
  afterAll(async () => {
    await extension.close();
    await replica.close();
  });

  test.each<[BrokenState, RegExp]>([
    ['no-code', /^The page has no pixel code\.$/],
    ['script-missing', /^Meta’s script has not started, and 2 calls of the page wait for it\.$/],
    ['blocked-by-policy', /^The page’s own security rule .* keeps Meta’s script out\.$/],
    ['consent-revoked', /^The page told Meta’s script that the visitor has not agreed/],
    ['settings-unanswered', /^Meta’s script is still waiting for the settings of pixel 104\d+\.$/],
    ['images-forbidden', /^The page’s own security rule .* blocked requests to Meta\.$/],
  ])('%s: the popup tells the right cause first', async (state, expected) => {
    const { tab, popup } = await openOver(extension, brokenPage(state));
    await expect.poll(() => askForFirst(popup)).toMatch(expected);
    await tab.close();
  });

  test('settings stay unread, the report says so, and it goes when the page is left', async () => {
    const { tab, popup } = await openOver(extension, brokenPage('pixel-unknown'));
    await expect.poll(() => askForFirst(popup)).not.toBe('');
    expect(await says(popup)).toContain('needs your permission for connect.facebook.net');
    expect(await says(popup)).toContain('Read the pixel’s settings');
    expect(ownAsks(replica)).toEqual([]);
    await tab.goto(brokenPage('no-code'));
    await expect.poll(() => says(popup)).not.toContain('What was checked');
    await tab.close();
  });

  test('what a page sent before the click is not called missing; what it sends after counts', async () => {
    const { tab, popup } = await openOver(extension, WELL);
    await expect
      .poll(() => askForFirst(popup))
      .toBe('The page sent one request with events before it was watched.');
    await tab.reload();
    await expect.poll(() => askForFirst(popup)).toMatch(/^Events leave this page\./);
    expect(await says(popup)).toContain('One event was sent from this page.');
    await tab.close();
  });

  test('what it posted before the click, also on a site that it came back to, is not known', async () => {
    const { tab, popup } = await openOver(extension, WELL);
    await popup.close();
    await tab.goto(brokenPage('no-code'));
    await tab.goto(POSTED);
    await expect.poll(() => posted(replica)).toBe(1);
    const again = await extension.pressIcon(tab);
    await again.waitForSelector('::-p-text(Pixel events in this tab)');
    await expect.poll(() => askForFirst(again)).toMatch(/^No cause was found\. Reload the page/);
    expect(await says(again)).toContain('What it sent before is not known.');
    await tab.close();
  });

  test('the side panel tells the same of the tab beside it', async () => {
    const { tab, popup } = await openOver(extension, brokenPage('bent-quotes'));
    const opened = extension.browser.waitForTarget((target) =>
      target.url().endsWith('/sidepanel.html'),
    );
    await popup.locator('aria/Keep open beside the page').click();
    const side = await (await opened).asPage();
    await expect
      .poll(() => askForFirst(side))
      .toBe('The pixel code is in the page, but it did not run.');
    await tab.close();
  });
});

describe('with permission for Meta’s host', () => {
  let replica: Replica;
  let extension: ExtensionBrowser;
  beforeAll(async () => {
    replica = await open();
    extension = await launchWithExtension(replica, { granted: ['https://connect.facebook.net'] });
  });
  afterAll(async () => {
    await extension.close();
    await replica.close();
  });

  test.each<[BrokenState, RegExp]>([
    ['pixel-unknown', new RegExp(`^Meta knows no pixel ${BROKEN_PIXELS.unknown}\\.$`)],
    ['host-blocked', /^The traffic permissions of pixel 105.* “broken\.brightsmile\.test”/],
  ])('%s: the settings are read, as text and without cookies', async (state, expected) => {
    const { tab, popup } = await openOver(extension, brokenPage(state));
    await expect.poll(() => askForFirst(popup)).toMatch(expected);
    const [asked] = ownAsks(replica).slice(-1);
    expect(asked?.query).toContain('domain=broken.brightsmile.test');
    expect(asked?.headers['cookie'] ?? asked?.headers['referer']).toBeUndefined();
    await tab.close();
  });
});
