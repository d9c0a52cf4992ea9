import * as z from 'zod/mini';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

/** Our own addition to a response: nothing is known of it, though the format demands a status. */
export const STATUS_UNKNOWN = '_statusUnknown';

const anything = z.optional(z.unknown());

/**
 * What is read of an entry (W3C HAR 1.2, with Chrome's additions). Only the request's address must
 * be there: other tools leave things out, or write null for them.
 */
const entrySchema = z.object({
  startedDateTime: anything,
  /** Chrome's own addition: what made the request. */
  _resourceType: anything,
  request: z.object({
    method: anything,
    url: z.string(),
    headers: anything,
    postData: z.optional(
      z.catch(
        z.nullable(
          z.object({
            mimeType: anything,
            text: anything,
            /** Some proxies write bodies that are not plain text as base64, and say so here. */
            encoding: anything,
            params: anything,
          }),
        ),
        null,
      ),
    ),
  }),
  response: z.optional(
    z.catch(
      z.nullable(
        z.object({
          status: anything,
          /** Chrome's own addition: why there is no response. */
          _error: anything,
          /** Chrome's own addition. */
          _fetchedViaServiceWorker: anything,
          [STATUS_UNKNOWN]: anything,
        }),
      ),
      null,
    ),
  ),
});

/** A header, or a parameter of a body. */
const namedSchema = z.object({ name: z.string(), value: anything });

type PostData = z.infer<typeof entrySchema>['request']['postData'];

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

function readBody(post: PostData): string | null {
  if (!post) return null;
  const text = textOf(post.text);
  const isBase64 = textOf(post.encoding)?.toLowerCase() === 'base64';
  if (text !== null) return isBase64 ? (fromBase64(text) ?? text) : text;
  if (!Array.isArray(post.params)) return null;
  const pairs = readNamed(post.params);
  return areAsSent(pairs)
    ? pairs.map((pair) => pair.join('=')).join('&')
    : new URLSearchParams(pairs).toString();
}

function readNamed(list: unknown): [name: string, value: string][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one): [string, string][] => {
    const { data } = namedSchema.safeParse(one);
    return data ? [[data.name, typeof data.value === 'string' ? data.value : '']] : [];
  });
}

const ESCAPE = /%[0-9a-f]{2}/i;
const ALL_ESCAPED = /^(?:[\w.*+~!'()-]|%[0-9a-f]{2})*$/i;

/** Some tools leave parameters escaped, as they were sent: then nothing stands in them that must be. */
function areAsSent(pairs: readonly [name: string, value: string][]): boolean {
  if (pairs.some(([name]) => ESCAPE.test(name))) return true;
  return (
    pairs.some(([, value]) => ESCAPE.test(value)) &&
    pairs.every(([, value]) => ALL_ESCAPED.test(value))
  );
}

const FORM = 'application/x-www-form-urlencoded';

/** Some tools say it in the header alone. */
function readContentType(post: PostData, headers: unknown): string | null {
  if (!post) return null;
  const header = readNamed(headers).find(([name]) => name.toLowerCase() === 'content-type');
  const said = textOf(post.mimeType) ?? textOf(header?.[1]);
  // Parameters that were written anew are no multipart body any more, whatever they were sent as.
  const isWritten = textOf(post.text) === null && Array.isArray(post.params);
  return said !== null && isWritten && !said.toLowerCase().startsWith(FORM) ? FORM : said;
}

function fromBase64(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** In ms since 1970; 0 for what is no time. DevTools hands over a date, files hold a text. */
function readTime(value: unknown): number {
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  if (typeof value !== 'string' && typeof value !== 'number' && !isDate) return 0;
  const time = new Date(value as string).getTime();
  return Number.isNaN(time) ? 0 : time;
}

/** null where nothing is said; 0 for what is no status of HTTP, which means: no answer. */
function readStatus(value: unknown): number | null {
  const status = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  if (typeof status !== 'number' || Number.isNaN(status)) return null;
  return status < 100 ? 0 : status;
}

/** The request of a HAR entry; undefined when it is none. Never throws. */
export function readHarEntry(entry: unknown): CapturedRequest | undefined {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return undefined;
  const { startedDateTime, request, response, _resourceType } = parsed.data;
  const resourceType = textOf(_resourceType);
  return {
    method: textOf(request.method) ?? (request.postData ? 'POST' : 'GET'),
    url: request.url,
    body: readBody(request.postData),
    contentType: readContentType(request.postData, request.headers),
    startedAt: readTime(startedDateTime),
    status: response?.[STATUS_UNKNOWN] === true ? null : readStatus(response?.status),
    error: textOf(response?._error),
    ...(resourceType === null ? {} : { resourceType }),
    ...(response?._fetchedViaServiceWorker === true ? { viaServiceWorker: true } : {}),
  };
}
