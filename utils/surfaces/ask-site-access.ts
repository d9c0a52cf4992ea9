import browser from 'webextension-polyfill';

/**
 * Lets the browser ask the person for these origins; true when they allowed them, or had before.
 * Must be called within the person's click. A popup may close over the question: what depends on
 * the answer listens to `permissions.onAdded` in the worker.
 */
export function askSiteAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions
    .request({ origins: origins.map((origin) => `${origin}/*`) })
    .catch(() => false);
}
