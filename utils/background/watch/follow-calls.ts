import browser from 'webextension-polyfill';
import { keepRegistered, type SiteScript } from '@/utils/background/site-access/keep-registered';
import { hasSiteAccess } from '@/utils/background/site-access/site-access';
import { watchedSites } from '@/utils/storage/capture/watched';

const SCRIPTS: SiteScript[] = [
  { id: 'relay-calls', file: 'relay-calls.js', world: 'ISOLATED' },
  { id: 'follow-calls', file: 'follow-calls.js', world: 'MAIN' },
].map((script) => ({ ...script, runAt: 'document_start', allFrames: true }) as SiteScript);

/**
 * Follows the calls of the page that a tab shows now, from here on. For a tab that is watched until
 * it leaves its site this is all there is, so that it is done anew for each page.
 */
export async function followTab(tabId: number): Promise<void> {
  for (const { file, world } of SCRIPTS) {
    await browser.scripting
      .executeScript({
        target: { tabId, allFrames: true },
        files: [file],
        injectImmediately: true,
        world,
      })
      // The tab has left its site or was closed: there is nothing to follow any more.
      .catch(() => undefined);
  }
}

/** Brings the list of sites and the registered scripts in line with what the person allows. */
export async function keepSites(): Promise<void> {
  const listed = await watchedSites.get();
  const allowed = await Promise.all(listed.map(({ origin }) => hasSiteAccess([origin])));
  const left = listed.filter((_, index) => allowed[index]);
  if (left.length < listed.length) await watchedSites.set(left);
  const followed = left.filter(({ follow }) => follow).map(({ origin }) => origin);
  for (const script of SCRIPTS) await keepRegistered(script, followed);
}
