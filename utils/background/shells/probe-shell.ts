import browser from 'webextension-polyfill';
import {
  judgeShellAddress,
  judgeShellPage,
  shellSignsSchema,
  type ShellVerdict,
} from '@/utils/sites/highlevel/shell-address';

const UNSEEN =
  'This page cannot be looked at. Click the icon of Pixel Courier while the page is in front.';

/**
 * Whether the page in a tab is a shell of HighLevel, by its address and by what stands on it. The
 * person's click on the icon lets us look (activeTab); later the site's own permission does.
 */
export async function probeShell(tabId: number): Promise<ShellVerdict> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const address = judgeShellAddress(tab?.url ?? '');
  if (!address.ok) return address;
  const results = await browser.scripting
    .executeScript({ target: { tabId }, files: ['probe-shell.js'] })
    .catch(() => []);
  const signs = shellSignsSchema.safeParse(results[0]?.result);
  return signs.success ? judgeShellPage(signs.data) : { ok: false, problem: UNSEEN };
}
