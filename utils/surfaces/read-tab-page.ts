import browser from 'webextension-polyfill';
import { parsePageReading, type PageReading } from '@/utils/pixel/doctor/page-reading';
import { askPage } from '@/utils/surfaces/ask-page';

/**
 * Asks the page in a tab about its pixel, without DevTools; null where the browser does not let us
 * look into it. The click on the icon does (activeTab), until the tab leaves the site, and so does
 * the permission for a site that is always watched.
 */
export async function readTabPage(tabId: number): Promise<PageReading | null> {
  const results = await browser.scripting
    // At once: a page that never ends to load is one to look into.
    .executeScript({ target: { tabId }, world: 'MAIN', func: askPage, injectImmediately: true })
    .catch(() => []);
  return parsePageReading(results[0]?.result);
}
