import browser from 'webextension-polyfill';

/** Chromium's way; the types of the browser API that all browsers share do not know it. */
interface SidePanelApi {
  open: (where: { windowId: number }) => Promise<void>;
}

/**
 * Opens the side panel of this window, in the breath of a person's click; undefined where the
 * browser has none.
 */
export function findSidePanel(windowId: number | undefined): (() => Promise<void>) | undefined {
  const api: unknown = Reflect.get(browser, 'sidePanel');
  if (windowId === undefined || !isSidePanel(api)) return undefined;
  return () => api.open({ windowId });
}

function isSidePanel(api: unknown): api is SidePanelApi {
  return typeof Reflect.get(Object(api), 'open') === 'function';
}
