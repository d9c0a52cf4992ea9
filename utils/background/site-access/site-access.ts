import browser from 'webextension-polyfill';

/** The match pattern for all of an origin. */
export const patternOf = (origin: string) => `${origin}/*`;

/** Whether the person has allowed all of these origins. */
export function hasSiteAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: origins.map(patternOf) });
}

/** Gives the permission for these origins back; one that the manifest asks for stays. */
export async function dropSiteAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: origins.map(patternOf) }).catch(() => false);
}

/** Calls back whenever the person allowed a site, or took it back, wherever that was done. */
export function onSiteAccessChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
