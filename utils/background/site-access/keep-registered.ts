import browser from 'webextension-polyfill';
import { patternOf } from '@/utils/background/site-access/site-access';

/** A script of the extension that runs on sites which the person allowed. */
export interface SiteScript {
  id: string;
  /** Path in the built extension. */
  file: string;
  world: 'ISOLATED' | 'MAIN';
  runAt: 'document_start' | 'document_end';
  allFrames: boolean;
}

/**
 * Makes a script run on exactly these origins from their next page on, also after a restart of the
 * browser. Without any origin it runs nowhere.
 */
export function keepRegistered(script: SiteScript, origins: readonly string[]): Promise<void> {
  // A permission comes as an event and as an answer: both at once would register it twice.
  return navigator.locks.request(`script:${script.id}`, () => register(script, origins));
}

async function register(script: SiteScript, origins: readonly string[]): Promise<void> {
  const { id, file, world, runAt, allFrames } = script;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (origins.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const registration = {
    ...{ id, world, runAt, allFrames },
    js: [file],
    matches: origins.map(patternOf),
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([registration]);
  else await browser.scripting.registerContentScripts([registration]);
}
