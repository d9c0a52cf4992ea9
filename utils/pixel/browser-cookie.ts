import type { BrowserCookie } from '@/utils/pixel/pixel-event';

const SHAPE = /^fb\.(\d{1,3})\.(\d{1,16})\.([^.]+)(?:\.(.+))?$/;

/**
 * Takes `_fbp` or `_fbc` apart: `fb.{subdomain index}.{ms}.{payload}[.{appendix}]` (facts, Meta,
 * "Cookies"). The payload keeps its case: that of `_fbc` is the fbclid. null for another shape,
 * a hash for instance. `createdAt` is the number as it stands there, even when it is in seconds.
 */
export function parseBrowserCookie(raw: string): BrowserCookie | null {
  const match = SHAPE.exec(raw);
  const payload = match?.[3];
  if (match === null || payload === undefined) return null;
  return {
    raw,
    subdomainIndex: Number(match[1]),
    createdAt: Number(match[2]),
    payload,
    appendix: match[4] ?? null,
  };
}
