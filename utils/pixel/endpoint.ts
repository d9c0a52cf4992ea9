/**
 * Where a request goes, as far as the pixel is concerned.
 * `meta`, `instagram` and `privacy-sandbox` are Meta's own addresses. `proxy` is any other https
 * host whose path ends in /tr: it counts only when its parameters are those of an event.
 * `not-an-event` is traffic of the pixel script that carries no event.
 */
export type EndpointKind = 'meta' | 'instagram' | 'proxy' | 'privacy-sandbox' | 'not-an-event';

export interface Endpoint {
  kind: EndpointKind;
  /** Host name, with the port when it is not the scheme's own. */
  host: string;
}

const META: Endpoint = { kind: 'meta', host: 'www.facebook.com' };
const TRIGGER_PATH = '/privacy_sandbox/pixel/register/trigger';
const TOPICS_PATH = '/privacy_sandbox/topics/registration';
const CONFIG_PATH = '/signals/config/';
const ERROR_PATH = '/log/error';

/** The part before query and fragment: it alone decides, whatever the query contains. */
function addressOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/**
 * Which pixel endpoint a URL is, or undefined when it is none (facts, Meta, "Requests").
 * Hosts are parsed and compared whole. Anything that is no absolute http(s) URL is undefined.
 */
export function findEndpoint(url: string): Endpoint | undefined {
  // Nearly all events go here: no need to parse the same address again and again.
  if (url.startsWith('https://www.facebook.com/tr/?')) return META;
  const address = addressOf(url);
  if (address === 'https://www.facebook.com/tr/' || address === 'https://www.facebook.com/tr') {
    return META;
  }
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  if (host === 'www.facebook.com' || host === 'facebook.com') return facebookEndpoint(host, path);
  if (host === 'www.instagram.com' || host === 'instagram.com') {
    return path === '/tr' ? { kind: 'instagram', host } : undefined;
  }
  if (host === 'connect.facebook.net') {
    const ours = pathname.startsWith(CONFIG_PATH) || path === ERROR_PATH;
    return ours ? { kind: 'not-an-event', host } : undefined;
  }
  // A redirect may have its target in the path: the request to the target is the event.
  const isProxy = protocol === 'https:' && path.endsWith('/tr') && !path.includes(':/');
  if (isProxy) return { kind: 'proxy', host };
  return undefined;
}

function facebookEndpoint(host: string, path: string): Endpoint | undefined {
  if (path === '/tr') return { kind: 'meta', host };
  if (path === TRIGGER_PATH) return { kind: 'privacy-sandbox', host };
  if (path === TOPICS_PATH || path === ERROR_PATH) return { kind: 'not-an-event', host };
  return undefined;
}
