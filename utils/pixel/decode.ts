import { parseBody } from '@/utils/pixel/body';
import { buildEvent } from '@/utils/pixel/build-event';
import { findEndpoint, type Endpoint } from '@/utils/pixel/endpoint';
import type { CapturedRequest, Decoded, Transport } from '@/utils/pixel/pixel-event';
import { parseQuery, queryOf, type Parameter } from '@/utils/pixel/query';
import { sortParameters, type SortedParameters } from '@/utils/pixel/sort-parameters';

/**
 * Decodes a captured request: [] when it goes to no pixel endpoint or carries no event by its
 * nature (topics registration, the config, a CORS preflight), otherwise one entry per event.
 * A request to a pixel endpoint that cannot be read becomes one entry that says why. Never throws.
 */
export function decodeRequest(request: CapturedRequest): Decoded[] {
  const endpoint = findEndpoint(request.url);
  if (endpoint === undefined || endpoint.kind === 'not-an-event') return [];
  if (request.method.toUpperCase() === 'OPTIONS') return [];
  const query = parseQuery(queryOf(request.url));
  const body = request.body === null ? [] : parseBody(request.body, request.contentType);
  const lists = body.length === 0 ? [query] : body.map((part) => [...query, ...part]);
  const decoded = lists.map((parameters) => decodeOne(parameters, endpoint, request));
  // Any site may have a path that ends in /tr: only what reads as an event is one.
  return endpoint.kind === 'proxy' ? decoded.filter(({ kind }) => kind === 'event') : decoded;
}

function decodeOne(parameters: Parameter[], endpoint: Endpoint, request: CapturedRequest): Decoded {
  const sorted = sortParameters(parameters);
  const problem = findProblem(sorted, request);
  if (problem !== null) return { kind: 'undecoded', reason: problem, request };
  const frame = {
    transport: transportOf(sorted, endpoint, request),
    endpointHost: endpoint.host,
    startedAt: request.startedAt,
  };
  return { kind: 'event', event: buildEvent(sorted, frame), request };
}

/** Why these parameters are no event, in a sentence; null when they are one. */
function findProblem(
  { plain, parameters }: SortedParameters,
  request: CapturedRequest,
): string | null {
  if (parameters.length === 0) {
    if (request.method.toUpperCase() === 'POST') {
      return request.body === null
        ? 'This request was sent as a form, and its content could not be captured. Reload the page with this panel open to see it. Content of more than 64 kB is not shown.'
        : 'This request was sent as a form, and its content is empty or cannot be read.';
    }
    return 'This request went to the pixel’s address without any parameters, so it carries no event.';
  }
  const id = plain.id ?? '';
  if (id === '') return 'This request names no pixel ID, so Meta cannot tell whose event it is.';
  if (!/^\d+$/.test(id)) {
    return 'The pixel ID in this request is not a number, so Meta cannot tell whose event it is.';
  }
  if ((plain.ev ?? '') === '') {
    return 'This request names no event, so there is nothing that Meta could count.';
  }
  return null;
}

/** How Meta's script says it sent the event (`rqm`); without a word, what the request shows. */
function transportOf(
  { plain }: SortedParameters,
  endpoint: Endpoint,
  request: CapturedRequest,
): Transport {
  const mode = plain.rqm ?? '';
  if (endpoint.kind === 'privacy-sandbox' || mode === 'FGET') return 'privacy-sandbox';
  if (plain.noscript === '1') return 'noscript';
  const said = MODES.get(mode);
  if (said !== undefined) return said;
  const kind = RESOURCE_TYPES.get(request.resourceType ?? '');
  if (kind !== undefined) return kind;
  if (request.method.toUpperCase() === 'GET') return 'image';
  const type = request.contentType?.toLowerCase() ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return 'form-post';
  if (type.startsWith('multipart/form-data')) return 'beacon';
  return 'unknown';
}

const MODES = new Map<string, Transport>([
  ['GET', 'image'],
  ['formPOST', 'form-post'],
  ['SB', 'beacon'],
  ['fetch', 'fetch'],
]);

/** The browser's own words for what made a request, in `webRequest` and in DevTools. */
const RESOURCE_TYPES = new Map<string, Transport>([
  ['image', 'image'],
  ['ping', 'beacon'],
  ['beacon', 'beacon'],
  ['xmlhttprequest', 'fetch'],
  ['xhr', 'fetch'],
  ['fetch', 'fetch'],
]);
