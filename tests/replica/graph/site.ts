import type { Site, SiteReply, SiteRequest } from '../site.ts';
import type { World } from '../world.ts';
import { datasetQuality } from './dataset-quality.ts';
import { debugToken } from './debug-token.ts';
import { BAD_TOKEN, errorReply, MISSING_PERMISSION } from './graph-error.ts';
import { postEvents } from './post-events.ts';
import { isKnownToken, tokenOf } from './token.ts';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type',
};

/** graph.facebook.com: events, debug_token, and the refusal that reading a dataset gets. */
export const graphSite: Site = {
  name: 'graph',
  isHost: (host) => host === 'graph.facebook.com',
  handle: (request, world) => {
    if (request.method === 'OPTIONS') return { status: 200, headers: CORS, body: '' };
    const reply = answer(request, world);
    if (!reply || 'stream' in reply) return reply;
    if (world.graph.isSilent) return { stream: () => undefined };
    return { ...reply, headers: { ...reply.headers, ...CORS } };
  },
};

function answer(request: SiteRequest, world: World): SiteReply | undefined {
  const path = request.url.pathname.replace(/^\/v\d+\.\d+(?=\/)/, '');
  const body = parsedBody(request);
  const token = tokenOf(request, body);
  const fault = world.graph.faults[nameOf(path)];
  if (fault) return errorReply(fault, world);
  if (path === '/dataset_quality') {
    return datasetQuality(world, token, request.url.searchParams.get('dataset_id') ?? '');
  }
  if (path === '/debug_token') {
    return debugToken(world, token, request.url.searchParams.get('input_token') ?? '');
  }
  const [, id, edge] = /^\/(\d+)(?:\/(\w+))?\/?$/.exec(path) ?? [];
  if (id === undefined) return undefined;
  if (request.method === 'POST' && edge === 'events') {
    return postEvents(world, { datasetId: id, token, body });
  }
  // Meta answers this for tokens that may send: it says nothing against the token.
  return errorReply(isKnownToken(world, token) ? MISSING_PERMISSION : BAD_TOKEN, world);
}

function nameOf(path: string): keyof World['graph']['faults'] {
  if (path === '/debug_token') return 'debug_token';
  return path === '/dataset_quality' ? 'dataset_quality' : 'events';
}

/** The body as JSON or as a form whose `data` is JSON; null when it is neither. */
function parsedBody({ body, headers }: SiteRequest): unknown {
  try {
    if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      return JSON.parse(body) as unknown;
    }
    const form = Object.fromEntries(new URLSearchParams(body));
    return { ...form, data: JSON.parse(form['data'] ?? 'null') as unknown };
  } catch {
    return null;
  }
}
