import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { chromeArgumentsFor } from './chrome-arguments.ts';
import { DEFAULT_SITES } from './default-sites.ts';
import { setReplicaPort } from './funnel/loopback.ts';
import { clearStepRuns } from './funnel/step-runs.ts';
import { makeWorld } from './seed.ts';
import type { Site, SiteReply, SiteRequest } from './site.ts';
import type { LoggedRequest, World } from './world.ts';

/** The replica while it runs. */
export interface Replica {
  /** Port on 127.0.0.1; browsers reach it through `chromeArguments` under the real host names. */
  port: number;
  spkiHash: string;
  world: World;
  /** What Chromium must be started with; needs a user data folder of its own. */
  chromeArguments: string[];
  /** Puts the world back to its start, in place; those who listen go on listening. */
  reset: () => void;
  close: () => Promise<void>;
}

/**
 * Starts the replica: one https server on loopback that answers for every host.
 *
 * @param options.world The state to start from; the seed by default.
 * @param options.sites What answers, asked in turn; all sites by default.
 */
export async function startReplica(
  options: { world?: World; sites?: Site[] } = {},
): Promise<Replica> {
  const world = options.world ?? makeWorld();
  const start = copyOf(world);
  const sites = options.sites ?? DEFAULT_SITES;
  const { key, cert, spkiHash } = await makeCertificate();

  const server = createServer({ key, cert }, (incoming, response) => {
    // A request that broke off, or whose address is no address, gets no answer.
    answer(incoming, response, sites, world).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  setReplicaPort(world, port);

  return {
    port,
    spkiHash,
    world,
    chromeArguments: chromeArgumentsFor(port, spkiHash),
    reset: () => {
      Object.assign(world, copyOf(start), { listeners: world.listeners });
      clearStepRuns(world);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function copyOf(world: World): World {
  const { listeners, ...rest } = world;
  return { ...structuredClone(rest), listeners: new Set(listeners) };
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  sites: readonly Site[],
  world: World,
): Promise<void> {
  const request = await readRequest(incoming);
  const entry = logEntry(request);
  world.log.push(entry);
  const reply = await askSites(request, sites, world);
  // Anything may have gone meanwhile: the page navigated away, or the replica is closing.
  if (response.destroyed) return;
  if ('stream' in reply) {
    entry.status = 200;
    reply.stream(response);
    return;
  }
  entry.status = reply.status ?? 200;
  response.writeHead(entry.status, reply.headers);
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function askSites(
  request: SiteRequest,
  sites: readonly Site[],
  world: World,
): Promise<SiteReply> {
  try {
    for (const site of sites) {
      if (!site.isHost(request.host)) continue;
      const reply = await site.handle(request, world);
      if (reply) return reply;
    }
  } catch (error) {
    return plain(500, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return plain(404, `Nothing of the replica answers ${request.host}${request.url.pathname}.`);
}

function plain(status: number, text: string): SiteReply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
}

async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const host = (incoming.headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
  return {
    method: incoming.method ?? 'GET',
    host,
    url: new URL(`https://${host}${incoming.url ?? '/'}`),
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function logEntry(request: SiteRequest): LoggedRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: request.method,
    host: request.host,
    path: request.url.pathname,
    query: request.url.search.replace(/^\?/, ''),
    headers,
    body: request.body,
    status: 0,
  };
}
