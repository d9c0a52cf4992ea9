import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  BRIGHT,
  BRIGHT_TOKEN,
  FILL,
  NORTHSIDE,
  openPlainAction,
  openTab,
  storeBright,
  WORKFLOW_HOST,
} from './guard-stage.ts';
import { findFrame } from './journey/stage.ts';
import { findTraces, readAction } from './page-fields.ts';
import { press, pressAndRead, readResult } from './read-card.ts';
import { useStage } from './use-stage.ts';
import { holdFill } from './worker-lock.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const stage = useStage();

const endWorker = () => stage.extension.endWorker();

async function openSettings(): Promise<Page> {
  const page = await openTab(stage);
  await page.goto(
    `https://business.facebook.com/events_manager2/list/dataset/${BRIGHT.dataset}/settings`,
  );
  return page;
}

const inWorker = async (script: string) => (await stage.extension.worker()).evaluate(script);
const readTokens = async () =>
  JSON.stringify(await inWorker(`chrome.storage.session.get('session:tokens')`));

async function expectFilled(frame: Frame): Promise<void> {
  expect(await readAction(frame)).toEqual({
    'Access Token': BRIGHT_TOKEN,
    'Dataset ID': BRIGHT.dataset,
  });
}

describe('the worker ends', () => {
  test('before something is captured', async () => {
    const page = await openSettings();
    const frame = page.mainFrame();
    await frame.locator('::-p-aria([name="Generate access token"])').click();
    await frame.waitForSelector('::-p-aria([name="Capture access token"])');
    await endWorker();
    expect((await pressAndRead(frame, 'Capture access token')).outcome).toBe('Captured');
    expect(await readTokens()).toContain(stage.replica.world.datasets[0]?.tokens[0]);
  });

  test('before the card is opened, and again before Fill is pressed', async () => {
    await storeBright(stage);
    const { frame } = await openPlainAction(stage, BRIGHT);
    await frame.waitForSelector(`::-p-aria([name="${FILL}"])`);
    await endWorker();
    await press(frame, FILL);
    await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
    await endWorker();
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    await expectFilled(frame);
  });

  test.each(['its order', 'its redemption'])('while a fill waits for %s', async (what) => {
    await storeBright(stage);
    const { frame } = await openPlainAction(stage, BRIGHT);
    await press(frame, FILL);
    await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
    const held = await holdFill(stage);
    await press(frame, 'Fill');
    await (what === 'its order' ? held.reached() : held.untilRedeem());
    await endWorker();
    const { outcome, text } = await readResult(frame);
    expect(outcome).toBe('Not filled');
    expect(text).toContain('Pixel Courier did not answer. Reload this page, then try again.');
    expect(await findTraces(stage)).toEqual([]);

    await press(frame, 'Close');
    await press(frame, FILL);
    expect((await pressAndRead(frame, 'Fill')).outcome).toBe('Verified');
    await expectFilled(frame);
  });

  test('and the popup knows all that it knew', async () => {
    await storeBright(stage);
    const { page, frame } = await openPlainAction(stage, BRIGHT);
    await frame.waitForSelector(`::-p-aria([name="${FILL}"])`);
    const readPopup = async () => {
      const popup = await stage.extension.openPopup(page);
      await popup.waitForSelector(`::-p-aria([name="${FILL}"][role="button"])`);
      const text = await popup.$eval('main', (main) => main.textContent);
      await popup.close();
      return text;
    };
    const before = await readPopup();
    await endWorker();
    // A page wakes it: the toolbar would, too, but not before there is a worker to open it from.
    await press(frame, FILL);
    await press(frame, 'Close');
    expect(await readPopup()).toBe(before);
    expect(before).toContain(BRIGHT.dataset);
  });
});

test('the popup does not wait for a page that is kept for going back', async () => {
  await storeBright(stage);
  const { page, frame } = await openPlainAction(stage, BRIGHT);
  await frame.waitForSelector(`::-p-aria([name="${FILL}"])`);
  await page.goto(`https://app.gohighlevel.com/location/${NORTHSIDE.location}/plain`);
  const next = await findFrame(page, WORKFLOW_HOST);
  await next.waitForSelector(`::-p-aria([name="${FILL}"])`);
  const popup = await stage.extension.openPopup(page);
  await popup.waitForSelector('::-p-text(Wrong location)', { timeout: 5_000 });
  await popup.close();
});

test('a token that is gone is named as the reason', async () => {
  await storeBright(stage);
  const { frame } = await openPlainAction(stage, BRIGHT);
  await inWorker('chrome.storage.session.clear()');
  const { outcome, text } = await pressAndRead(frame, FILL);
  expect(outcome).toBe('Not filled');
  expect(text).toContain('There is no access token for Bright Smile Dental');
  expect(text).toContain('generate one in Events Manager');
  expect(await findTraces(stage)).toEqual([]);
});

describe('a capture that is refused keeps what was captured before', () => {
  const GOOD = `EAA${'n4Wp'.repeat(40)}`;
  const BAD: [what: string, shown: string, says: string][] = [
    ['white space inside', `${GOOD.slice(0, 60)} ${GOOD.slice(60)}`, 'space or a line break'],
    ['an ellipsis', `${GOOD.slice(0, 80)}…`, 'shortened with an ellipsis'],
    ['three dots', `${GOOD.slice(0, 80)}...`, 'shortened with an ellipsis'],
    ['dots for letters', `EAAB${'•'.repeat(120)}`, 'masked'],
    ['its end cut off', GOOD.slice(0, 90), 'too short to be whole'],
    ['twice itself', `${GOOD}${GOOD}${GOOD}`, 'longer than a token can be'],
    ['an app’s token', `${'9'.repeat(16)}|${'aB3'.repeat(9)}`, 'app token'],
    ['an Instagram token', `IGQ${'vZ2'.repeat(50)}`, 'Instagram token'],
    ['something else', 'x'.repeat(150), 'begin with EAA'],
    ['other characters', `EAA${'a-b_'.repeat(40)}`, 'characters that no token has'],
  ];
  let page: Page;
  let frame: Frame;
  const showToken = (value: string) =>
    frame.evaluate(
      `document.querySelector('[class*="mono"][readonly], input[readonly]').value = ${JSON.stringify(value)}`,
    );

  beforeEach(async () => {
    await storeBright(stage);
    page = await openSettings();
    frame = page.mainFrame();
    await frame.locator('::-p-aria([name="Generate access token"])').click();
    await frame.waitForSelector('::-p-aria([name="Capture access token"])');
  });

  test('a token with something wrong with it', async () => {
    const before = await readTokens();
    for (const [what, shown, says] of BAD) {
      await showToken(shown);
      const { outcome, text } = await pressAndRead(frame, 'Capture access token');
      expect([what, outcome]).toEqual([what, 'Not captured']);
      expect(text).toContain(says);
      expect(text).not.toContain(shown.slice(4, 40));
      expect(await readTokens()).toBe(before);
      await press(frame, 'Close');
    }
    expect(before).toContain(BRIGHT_TOKEN);
    await showToken(GOOD);
    expect((await pressAndRead(frame, 'Capture access token')).outcome).toBe('Captured');
    expect(await readTokens()).toContain(GOOD);
  });

  test('a dataset ID that is not the one in the address', async () => {
    await frame.evaluate(`{
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.data = node.data.replaceAll('${BRIGHT.dataset}', '${NORTHSIDE.dataset}');
    }`);
    const id = await pressAndRead(frame, 'Capture dataset ID');
    expect(id.outcome).toBe('Not captured');
    expect(id.text).toContain('Two datasets are on this screen');
    await press(frame, 'Close');
    const token = await pressAndRead(frame, 'Capture access token');
    expect(token.outcome).toBe('Not captured');
    expect(token.text).toContain('Two datasets are on this screen');
    expect(await readTokens()).toContain(BRIGHT_TOKEN);
    expect(JSON.stringify(await inWorker('chrome.storage.local.get()'))).not.toContain(
      NORTHSIDE.dataset,
    );
  });

  test('two dataset IDs on one screen: no button, and the popup says why', async () => {
    await frame.waitForSelector('::-p-aria([name="Capture dataset ID"])');
    await frame.evaluate(`{
      const names = [...document.querySelectorAll('span')];
      const row = names.find((one) => one.textContent === 'Dataset ID').parentElement.parentElement;
      const other = row.cloneNode(true);
      const walker = document.createTreeWalker(other, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.data = node.data.replaceAll('${BRIGHT.dataset}', '${NORTHSIDE.dataset}');
      row.after(other);
    }`);
    await frame.waitForSelector('::-p-aria([name="Capture dataset ID"])', { hidden: true });
    const popup = await stage.extension.openPopup(page);
    await popup.waitForSelector('::-p-text(More than one dataset ID is on this screen.)');
    await popup.waitForSelector(`::-p-text(${BRIGHT.dataset})`);
    await popup.close();
    expect(await readTokens()).toContain(BRIGHT_TOKEN);
  });

  test('pixel code of another dataset', async () => {
    await frame.locator('::-p-aria([name="Overview"][role="tab"])').click();
    await frame.locator('::-p-aria([name="Set up Meta pixel"])').click();
    await frame.locator('::-p-aria([name="Install code manually"])').click();
    const code = await frame.waitForSelector('pre code');
    await code?.evaluate(
      (element, [own, other]) => {
        element.textContent = element.textContent.replaceAll(own, other);
      },
      [BRIGHT.dataset, NORTHSIDE.dataset] as const,
    );
    const { outcome, text } = await pressAndRead(frame, 'Capture pixel code');
    expect(outcome).toBe('Not captured');
    expect(text).toContain(`belongs to pixel ${NORTHSIDE.dataset}`);
    expect(JSON.stringify(await inWorker('chrome.storage.local.get()'))).not.toContain('fbq');
  });
});

test('an extension that was updated under an open page says to reload the page', async () => {
  await storeBright(stage);
  const { page, frame } = await openPlainAction(stage, BRIGHT);
  await press(frame, FILL);
  await frame.waitForSelector('::-p-aria([name="Fill"][role="button"])');
  const { browser, extensionId } = stage.extension;
  await browser.uninstallExtension(extensionId);
  await browser.installExtension(EXTENSION);
  await press(frame, 'Fill');
  const { outcome, text } = await readResult(frame);
  expect(outcome).toBe('Not filled');
  expect(text).toContain('Reload this page');
  expect(await findTraces(stage)).toEqual([]);

  await page.reload();
  await storeBright(stage);
  const fresh = await findFrame(page, WORKFLOW_HOST);
  await press(fresh, FILL);
  expect((await pressAndRead(fresh, 'Fill')).outcome).toBe('Verified');
  await expectFilled(fresh);
});
