import browser from 'webextension-polyfill';
import { keepRegistered, type SiteScript } from '@/utils/background/site-access/keep-registered';
import { releaseSite } from '@/utils/background/site-access/release-site';
import {
  hasSiteAccess,
  onSiteAccessChanged,
  patternOf,
} from '@/utils/background/site-access/site-access';
import { probeShell } from '@/utils/background/shells/probe-shell';
import { forgetHost } from '@/utils/storage/clients';
import { approvedShells, askedShells, originOfShell } from '@/utils/storage/shells';

/** The very script that the manifest names for the built-in shell; the builders' frames have it. */
const SCRIPT: SiteScript = {
  id: 'approved-shells',
  file: 'content-scripts/highlevel.js',
  world: 'ISOLATED',
  runAt: 'document_end',
  allFrames: false,
};
/** After this long the person has turned to something else: a permission then is not an answer. */
const PATIENCE_MS = 5 * 60_000;

const hasAccess = (host: string) => hasSiteAccess([originOfShell(host)]);

/** Listens for everything that changes which shells there are; `ready` is waited for first. */
export function watchShells(ready: Promise<void>): void {
  const keep = () => void ready.then(acceptAskedShells).then(keepShells);
  onSiteAccessChanged(keep);
  // An update of the extension takes registered scripts away (documented), a restart does not.
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
}

/** Brings the approved hosts and the registered script in line with what the person allows. */
export async function keepShells(): Promise<void> {
  const listed = await approvedShells.get();
  const allowed = await Promise.all(listed.map(hasAccess));
  const gone = listed.filter((_, index) => allowed[index] !== true);
  if (gone.length > 0)
    await approvedShells.update((all) => all.filter((host) => !gone.includes(host)));
  const left = await approvedShells.get();
  await keepRegistered(SCRIPT, left.map(originOfShell));
  for (const host of gone) await forgetHost(host);
  if (gone.length > 0) await tellTabs();
}

/** Uses the hosts that the person was asked for and has allowed, if their page is HighLevel still. */
export function acceptAskedShells(): Promise<void> {
  return navigator.locks.request('accept-shells', acceptAllowed);
}

async function acceptAllowed(): Promise<void> {
  const now = Date.now();
  for (const { host, tabId, at } of await askedShells.get()) {
    const isLate = now - at > PATIENCE_MS;
    if (!isLate && !(await hasAccess(host))) continue;
    await askedShells.update((all) => all.filter((one) => one.host !== host));
    if (isLate) continue;
    const verdict = await probeShell(tabId);
    if (verdict.ok && verdict.host === host) await approve(host);
    else await releaseSite(originOfShell(host));
  }
}

async function approve(host: string): Promise<void> {
  await approvedShells.update((all) => [...all.filter((one) => one !== host), host]);
  await keepShells();
  const open = await browser.tabs.query({ url: patternOf(originOfShell(host)) });
  for (const { id: tabId } of open) {
    if (tabId === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId }, files: [SCRIPT.file] })
      // A tab that sleeps gets it with its next page.
      .catch(() => undefined);
  }
  await tellTabs();
}

/** Ends the use of a host: open pages lose their buttons, and the permission is given back. */
export async function stopShell(host: string): Promise<void> {
  await askedShells.update((all) => all.filter((one) => one.host !== host));
  await approvedShells.update((all) => all.filter((one) => one !== host));
  await keepShells();
  await forgetHost(host);
  await tellTabs();
  await releaseSite(originOfShell(host));
}

/** Lets our documents in all tabs ask anew: without its permission a tab is not told by its host. */
async function tellTabs(): Promise<void> {
  const message = { name: 'shells.changed' };
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await browser.tabs.sendMessage(id, message).catch(() => undefined);
}
