import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { World } from './world.ts';

/** A request as a site of the replica sees it; the body is read whole. */
export interface SiteRequest {
  method: string;
  /** Host name without the port, in lower case. */
  host: string;
  /** Absolute, with that host. */
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What a site answers: a finished reply, or a function that keeps the response open (live lists). */
export type SiteReply =
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | { stream: (response: ServerResponse) => void };

/**
 * One site of the replica. The server asks the sites in turn and takes the first reply; undefined
 * passes the request on, so that two sites can share a host (`www.facebook.com` is both Events
 * Manager and the pixel's receiving end).
 */
export interface Site {
  name: string;
  /** Whether this site lives on that host. */
  isHost: (host: string) => boolean;
  handle: (
    request: SiteRequest,
    world: World,
  ) => SiteReply | undefined | Promise<SiteReply | undefined>;
}

/** A reply that holds JSON. */
export function json(value: unknown, status = 200): SiteReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** A reply that holds a page. */
export function html(body: string, headers: Record<string, string> = {}): SiteReply {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** A reply that holds a script or a style sheet. */
export function asset(body: string | Buffer, type: 'text/javascript' | 'text/css'): SiteReply {
  return { headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
