/** A request with which a page sets the pixel up, by its address. */
export type StartRequest = { kind: 'script' } | { kind: 'config'; pixelId: string };

const HOST = 'connect.facebook.net';
/** Where Meta publishes its script and the settings of every pixel. */
export const CONFIG_ORIGIN = `https://${HOST}`;
const SCRIPT = /^\/[a-z]{2,3}_[A-Z]{2}\/fbevents\.js$/;
const CONFIG = /^\/signals\/config\/(\d{5,20})\/?$/;

/** Tells Meta’s script and a pixel’s settings by their address; undefined for all else. */
export function readStartRequest(url: string): StartRequest | undefined {
  if (!url.includes(HOST) || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname !== HOST) return undefined;
  if (SCRIPT.test(pathname)) return { kind: 'script' };
  const pixelId = CONFIG.exec(pathname)?.[1];
  return pixelId === undefined ? undefined : { kind: 'config', pixelId };
}

const VERSION = /^\d[\d.]{0,15}$/;

/**
 * The address at which a pixel’s settings are asked for as the page’s own script asks: its version
 * where that looks like one, and the page’s host, by which Meta tells whether it may send.
 */
export function composeConfigAddress(pixelId: string, hostname: string, version: string): string {
  const url = new URL(`${CONFIG_ORIGIN}/signals/config/${encodeURIComponent(pixelId)}`);
  if (VERSION.test(version)) url.searchParams.set('v', version);
  url.searchParams.set('r', 'stable');
  url.searchParams.set('domain', hostname);
  return url.href;
}
