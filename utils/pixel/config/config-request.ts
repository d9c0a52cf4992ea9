/** A request with which a page sets the pixel up, by its address. */
export type StartRequest = { kind: 'script' } | { kind: 'config'; pixelId: string };

const HOST = 'connect.facebook.net';
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
