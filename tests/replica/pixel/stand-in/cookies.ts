const NINETY_DAYS = 90 * 24 * 60 * 60;

/** The two first-party cookies as they stand; absent ones are undefined. */
export interface PixelCookies {
  fbp: string | undefined;
  fbc: string | undefined;
}

/**
 * Sets `_fbp` where there is none, and `_fbc` where the page's address has a click ID that the
 * cookie does not hold yet: `fb.{subdomain index}.{ms}.{payload}`, the click ID unchanged (Meta,
 * fbp and fbc parameters). A cookie that the browser refuses is still sent with this page's events.
 */
export function refreshCookies(now: number): PixelCookies {
  const clickId = new URL(location.href).searchParams.get('fbclid');
  const known = readCookie('_fbc');
  const fbc = clickId && payloadOf(known) !== clickId ? writeCookie('_fbc', now, clickId) : known;
  const random = String(Math.floor(Math.random() * 1e9)) + String(Math.floor(Math.random() * 1e9));
  return { fbp: readCookie('_fbp') ?? writeCookie('_fbp', now, random), fbc };
}

function payloadOf(cookie: string | undefined): string | undefined {
  return cookie?.split('.')[3];
}

function readCookie(name: string): string | undefined {
  const prefix = `${name}=`;
  return document.cookie
    .split('; ')
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}

/** On the widest domain that takes it; the index in the value counts that domain's dots. */
function writeCookie(name: string, now: number, payload: string): string {
  const labels = location.hostname.split('.');
  for (let index = 1; index < labels.length; index++) {
    const value = `fb.${index}.${now}.${payload}`;
    const domain = labels.slice(labels.length - index - 1).join('.');
    document.cookie = `${name}=${value}; domain=.${domain}; path=/; max-age=${NINETY_DAYS}; samesite=lax`;
    if (readCookie(name) === value) return value;
  }
  return `fb.${labels.length - 1}.${now}.${payload}`;
}
