import * as z from 'zod/mini';
import { findEndpoint } from '@/utils/pixel/endpoint';
import { shortHash } from '@/utils/pixel/capture/short-hash';
import {
  LONGEST_TEXT,
  type OutcomeSighting,
  type RequestSighting,
} from '@/utils/pixel/capture/sighting';

const bodySchema = z.object({
  /** Names with all their values; Chromium takes forms apart itself. */
  formData: z.optional(z.record(z.string(), z.array(z.unknown()))),
  /** Pieces of the body as sent; a file has no bytes here. */
  raw: z.optional(z.array(z.object({ bytes: z.optional(z.unknown()) }))),
});

const detailsSchema = z.object({
  requestId: z.string(),
  url: z.string(),
  method: z.string(),
  type: z.string(),
  tabId: z.number(),
  frameId: z.optional(z.number()),
  parentFrameId: z.optional(z.number()),
  timeStamp: z.number(),
  initiator: z.optional(z.string()),
  requestBody: z.optional(z.nullable(bodySchema)),
  statusCode: z.optional(z.number()),
  error: z.optional(z.string()),
  redirectUrl: z.optional(z.string()),
});

/** Where a request came from, as the browser says. */
export interface RequestPlace {
  /** -1 for one of a service worker. */
  tabId: number;
  /** Origin of the page that sent it; null where we may not know it. */
  initiator: string | null;
  /** Sent by a sandboxed frame that stands directly in the page, or by a page that is sandboxed. */
  isSandboxed: boolean;
}

export interface Watched<T> {
  place: RequestPlace;
  sighting: T;
}

/** The request of an `onBeforeRequest` event of `webRequest`; undefined when it is none. */
export function readWebRequest(details: unknown): Watched<RequestSighting> | undefined {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success || parsed.data.url.length > LONGEST_TEXT) return undefined;
  const { url, method, type, timeStamp, requestBody } = parsed.data;
  const body = readBody(requestBody);
  return {
    place: placeOf(parsed.data),
    sighting: {
      kind: 'request',
      source: 'watch',
      id: idOf(parsed.data),
      at: timeStamp,
      page: null,
      request: {
        method,
        url,
        ...body,
        startedAt: timeStamp,
        status: null,
        error: null,
        resourceType: type,
      },
    },
  };
}

/** How a request ended, of `onCompleted`, `onBeforeRedirect` or `onErrorOccurred`. */
export function readOutcome(details: unknown): Watched<OutcomeSighting> | undefined {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success || parsed.data.url.length > LONGEST_TEXT) return undefined;
  const { statusCode = null, error = null, timeStamp } = parsed.data;
  return {
    place: placeOf(parsed.data),
    sighting: {
      kind: 'outcome',
      source: 'watch',
      id: idOf(parsed.data),
      at: timeStamp,
      status: error === null ? statusCode : null,
      error: error?.slice(0, 500) ?? null,
      ...(isSentOn(parsed.data) ? { sentOn: true } : {}),
    },
  };
}

type Details = z.infer<typeof detailsSchema>;

function isSentOn({ url, redirectUrl }: Details): boolean {
  const isEvent = (address: string) => {
    const kind = findEndpoint(address)?.kind;
    return kind !== undefined && kind !== 'not-an-event' && kind !== 'privacy-sandbox';
  };
  return isEvent(url) && isEvent(redirectUrl ?? '');
}

/** A redirect keeps the request's number and changes its address. */
function idOf({ requestId, url }: Details): string {
  return `${requestId} ${shortHash(url)}`;
}

function placeOf({ tabId, initiator, frameId, parentFrameId }: Details): RequestPlace {
  // A sandboxed frame has the origin "null", which is nobody's.
  const isOpaque = initiator === 'null';
  return {
    tabId,
    initiator: isOpaque ? null : (initiator ?? null),
    isSandboxed: isOpaque && (frameId === 0 || parentFrameId === 0),
  };
}

/** Body as text; null without one, and where it, or a part of it, could not be read. */
function readBody(body: Details['requestBody']): {
  body: string | null;
  contentType: string | null;
} {
  const nothing = { body: null, contentType: null };
  if (!body) return nothing;
  if (body.formData) {
    const pairs = Object.entries(body.formData).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, textOf(value)]),
    );
    return fitting(new URLSearchParams(pairs).toString(), 'application/x-www-form-urlencoded');
  }
  if (!body.raw) return nothing;
  const chunks = body.raw.map(({ bytes }) => bytes);
  if (!chunks.every((bytes) => bytes instanceof ArrayBuffer)) return nothing;
  // A character may lie across two chunks: they are joined before they are read.
  const decoder = new TextDecoder();
  const text = chunks.map((bytes) => decoder.decode(bytes, { stream: true })).join('');
  return fitting(text + decoder.decode(), null);
}

function fitting(body: string, contentType: string | null) {
  return body.length > LONGEST_TEXT ? { body: null, contentType: null } : { body, contentType };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof ArrayBuffer ? new TextDecoder().decode(value) : '';
}
