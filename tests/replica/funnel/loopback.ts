import { request } from 'node:https';
import type { World } from '../world.ts';

/** Answer of a site of the replica that another site called. */
export interface LoopbackAnswer {
  status: number;
  body: string;
}

const ports = new WeakMap<World, number>();

/** Tells the sites of this world on which port of 127.0.0.1 the replica listens. */
export function setReplicaPort(world: World, port: number): void {
  ports.set(world, port);
}

/**
 * Posts JSON over HTTPS to another host of the same replica, as the real service would post to
 * the real host.
 *
 * @throws When the replica of this world is not running, or the connection breaks.
 */
export function postThroughReplica(
  world: World,
  call: { host: string; path: string; headers: Record<string, string>; value: unknown },
): Promise<LoopbackAnswer> {
  const port = ports.get(world);
  if (port === undefined) return Promise.reject(new Error('This replica is not running.'));
  const body = JSON.stringify(call.value);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: call.path,
        // The certificate is made at start and known to nobody; the connection stays on loopback.
        rejectUnauthorized: false,
        headers: {
          host: call.host,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...call.headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
