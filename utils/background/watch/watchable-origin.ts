import browser from 'webextension-polyfill';
import { parseUrl } from '@/utils/sites/parse-url';
import { EVENTS_MANAGER_HOSTS } from '@/utils/sites/events-manager/urls';
import { getShellHosts } from '@/utils/storage/shells';

/** The two apps are set up, not watched: their own pixels are none of ours. */
const isApp = async (host: string) =>
  [...EVENTS_MANAGER_HOSTS, ...(await getShellHosts())].includes(host);

/** Origin of the page in a tab when it can be watched; the browser tells it after a click on us. */
export async function findWatchableOrigin(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = parseUrl(tab?.url ?? '');
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return (await isApp(url.host)) ? null : url.origin;
}
