import type { Frame, Page } from 'puppeteer';
import type { ExtensionBrowser } from './extension-browser.ts';
import { press, untilSaid } from './read-card.ts';

/** Presses "Show me where" in the popup over a page, and resolves when a frame asks to be shown. */
export async function startShowing(
  extension: ExtensionBrowser,
  page: Page,
  frame: Frame,
  what: string,
): Promise<void> {
  const popup = await extension.openPopup(page);
  await press(popup.mainFrame(), 'Show me where');
  await untilSaid(frame, `Point at the ${what}, then click it.`);
}

/** Points at an element of a frame, and takes it once it was understood so. */
export async function pointAndTake(
  page: Page,
  frame: Frame,
  selector: string,
  understood: string,
): Promise<void> {
  const element = await frame.waitForSelector(selector);
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not on screen.`);
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...at);
  await untilSaid(frame, understood);
  await page.mouse.click(...at);
}
