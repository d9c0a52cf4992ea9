import type { Page } from 'puppeteer';
import type { ExtensionBrowser } from './extension-browser.ts';

/** The sites that the manifest itself asks for. */
const OWN = [
  'https://app.gohighlevel.com',
  'https://page-builder.leadconnectorhq.com',
  'https://client-app-automation-workflows.leadconnectorhq.com',
  'https://www.facebook.com',
];

/**
 * The extension's own page in chrome://extensions, where a person rules which sites it may use.
 * Nobody can press the browser's question in a test; a site that was allowed here is given without
 * one when the extension asks for it (seen in Chromium 156).
 */
export async function openSiteSettings({ browser, extensionId }: ExtensionBrowser) {
  const page: Page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const call = (name: string, ...values: unknown[]) =>
    page.evaluate(
      `chrome.developerPrivate.${name}(${values.map((one) => JSON.stringify(one)).join(', ')})`,
    );
  const allow = (origin: string) => call('addHostPermission', extensionId, `${origin}/*`);
  await call('updateExtensionConfiguration', { extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
  for (const origin of OWN) await allow(origin);
  return {
    allow,
    forbid: (origin: string) => call('removeHostPermission', extensionId, `${origin}/*`),
    close: () => page.close(),
  };
}
