import browser from 'webextension-polyfill';
import { PAGE_SCRIPT } from '@/utils/surfaces/ask-page';
import { parsePageReading, type PageReading } from '@/utils/pixel/doctor/page-reading';
import { askDevTools } from '@/utils/surfaces/ask-devtools';

/**
 * Asks the inspected page about its pixel; null where DevTools may not look into it. Needs no
 * permission, as DevTools itself runs the text (facts, Meta, "Why nothing fired").
 */
export async function readPage(): Promise<PageReading | null> {
  const [answer] = await askDevTools(browser.devtools.inspectedWindow, 'eval', PAGE_SCRIPT);
  return parsePageReading(answer);
}
