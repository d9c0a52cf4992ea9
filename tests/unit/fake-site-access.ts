import { vi } from 'vitest';

type Listener = () => unknown;

/** The sites that the person allowed, as patterns; changing it tells nobody: see `allow`. */
export const allowedSites = new Set<string>();
/** Scripts registered at run time, by their IDs. */
export const registered = new Map<string, { id: string; matches: string[] }>();
/** What a script that is run in a tab gives back, by its file. */
export const scriptResults = new Map<string, unknown>();

const changed = new Set<Listener>();
const installed = new Set<Listener>();
const listenersOf = (listeners: Set<Listener>) => ({
  addListener: (listener: Listener) => void listeners.add(listener),
});

export const executeScript = vi.fn(({ files }: { target: { tabId: number }; files: string[] }) =>
  Promise.resolve([{ result: scriptResults.get(files[0] ?? '') }]),
);

/** The person answers the browser's question, or changes a site's access in its settings. */
export function allow(origin: string, isAllowed = true): void {
  if (isAllowed) allowedSites.add(`${origin}/*`);
  else allowedSites.delete(`${origin}/*`);
  for (const listener of changed) listener();
}

/** The extension has been updated: what it had registered at run time is gone. */
export function update(): void {
  registered.clear();
  for (const listener of installed) listener();
}

export function resetSiteAccess(): void {
  for (const all of [allowedSites, registered, scriptResults, changed, installed]) all.clear();
  executeScript.mockClear();
}

/** The parts of the browser that site access goes by. */
export const siteAccess = {
  permissions: {
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(origins.every((origin) => allowedSites.has(origin))),
    remove: ({ origins }: { origins: string[] }) => {
      for (const origin of origins) allowedSites.delete(origin);
      for (const listener of changed) listener();
      return Promise.resolve(true);
    },
    onAdded: listenersOf(changed),
    onRemoved: listenersOf(changed),
  },
  scripting: {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve([...registered.values()].filter(({ id }) => ids.includes(id))),
    registerContentScripts: (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
      return Promise.resolve();
    },
    updateContentScripts: (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) registered.set(script.id, script);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
      return Promise.resolve();
    },
    executeScript,
  },
  events: { onInstalled: listenersOf(installed), onStartup: { addListener: () => undefined } },
};
