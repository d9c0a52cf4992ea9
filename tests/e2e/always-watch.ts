import type { Page } from 'puppeteer';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Ticks "Always watch this site" in the popup over a page, and waits until it is so. */
export async function alwaysWatch(extension: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await extension.pressIcon(page);
  const always = await popup.waitForSelector('::-p-xpath(//label[contains(., "Always")]/input)');
  await always?.click();
  await popup.waitForFunction(
    (text) => document.body.textContent.includes(text),
    { polling: 100 },
    `Every tab of ${new URL(page.url()).host}`,
  );
}
