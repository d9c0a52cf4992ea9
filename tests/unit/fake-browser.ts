import { vi } from 'vitest';
import { resetSiteAccess, siteAccess } from './fake-site-access.ts';

type Listener = (...args: unknown[]) => unknown;

/** A thing to listen to, as extension APIs have them. */
class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
}

/** One area of storage: what goes in is copied, as it is in a browser. */
class FakeArea {
  items: Record<string, unknown> = {};
  accessLevel = 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
  onChanged = new FakeEvent();
  get = async (key: string) =>
    Promise.resolve(key in this.items ? { [key]: structuredClone(this.items[key]) } : {});
  set = async (items: Record<string, unknown>) => {
    Object.assign(this.items, structuredClone(items));
    this.tell(Object.keys(items));
    return Promise.resolve();
  };
  remove = async (key: string) => {
    this.items = Object.fromEntries(Object.entries(this.items).filter(([name]) => name !== key));
    this.tell([key]);
    return Promise.resolve();
  };
  private restrict = async ({ accessLevel }: { accessLevel: string }) => {
    this.accessLevel = accessLevel;
    return Promise.resolve();
  };
  setAccessLevel: unknown = this.restrict;
  reset() {
    this.items = {};
    this.accessLevel = 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
    this.setAccessLevel = this.restrict;
    this.onChanged.listeners.clear();
  }
  private tell(keys: string[]) {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of this.onChanged.listeners) listener(changes);
  }
}

export const EXTENSION = { id: 'pixelcourierpixelcourierpixelcou', origin: '' };
EXTENSION.origin = `chrome-extension://${EXTENSION.id}`;

/** The addresses of tabs that the extension may see. */
export const tabs = new Map<number, string>();
/** What documents answer to messages of the background; one that is not in here has gone. */
export const documents = new Map<string, Listener>();

const onMessage = new FakeEvent();
const areas = { local: new FakeArea(), session: new FakeArea(), sync: new FakeArea() };

/** Stands in for `webextension-polyfill`: the part of it that the extension uses, in memory. */
export const fakeBrowser = {
  permissions: siteAccess.permissions,
  scripting: siteAccess.scripting,
  runtime: {
    ...siteAccess.events,
    id: EXTENSION.id,
    getURL: (path: string) => `${EXTENSION.origin}/${path}`,
    onMessage,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  },
  storage: areas,
  tabs: {
    get: async (id: number) => {
      if (!tabs.has(id)) throw new Error(`No tab with id: ${id}.`);
      return Promise.resolve({ id, url: tabs.get(id) });
    },
    /** Tabs of one site, or all: `url` is the pattern of an origin. */
    query: async ({ url = '' }: { url?: string }) =>
      Promise.resolve(
        [...tabs]
          .filter(([, address]) => address.startsWith(url.replace('*', '')))
          .map(([id, address]) => ({ id, url: address, lastAccessed: id })),
      ),
    sendMessage: async (
      tabId: number,
      message: unknown,
      { documentId, frameId }: { documentId?: string; frameId?: number } = {},
    ) => {
      const document = documents.get(documentId ?? `${tabId}/${frameId ?? 0}`);
      if (!document) throw new Error('Could not establish connection.');
      return Promise.resolve(document(message));
    },
  },
};

/** Web Locks: one holder of a name at a time, in the order of asking. */
function makeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** Back to a browser in which nothing has happened yet. */
export function resetBrowser(): void {
  for (const area of Object.values(areas)) area.reset();
  onMessage.listeners.clear();
  fakeBrowser.runtime.sendMessage.mockReset();
  tabs.clear();
  documents.clear();
  resetSiteAccess();
  vi.stubGlobal('navigator', { locks: makeLocks() });
}

/**
 * Hands a message to the extension as the browser does: the answer, or `silence` when no listener
 * takes it, or when one takes it and gives nothing.
 */
export async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  for (const listener of onMessage.listeners) {
    const answer = listener(message, sender);
    if (answer !== undefined) return (await Promise.resolve(answer)) ?? 'silence';
  }
  return 'silence';
}
