import browser from 'webextension-polyfill';

/** The part of a storage area that the polyfill's types leave out. */
interface Restrictable {
  setAccessLevel: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

function canRestrict(area: object): area is Restrictable {
  return 'setAccessLevel' in area && typeof area.setAccessLevel === 'function';
}

/**
 * Shuts content scripts out of all storage. By default they can read `storage.local`, and a page
 * that takes over its renderer could then read it too. Throws where the browser cannot do that:
 * then nothing is stored or answered at all.
 */
export async function restrictStorage(): Promise<void> {
  const { local, sync, session } = browser.storage;
  for (const area of [local, sync, session]) {
    if (!canRestrict(area)) throw new Error('This browser cannot protect what is stored.');
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
