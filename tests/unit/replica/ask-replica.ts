import { request } from 'node:https';
import type { Replica } from '../../replica/server.ts';

/** A request to one host of the replica; GET without a body, else POST. */
export interface Question {
  host: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The text as JSON; undefined when it is none. */
  json: unknown;
}

/** Asks the replica over HTTPS as a browser would that maps the host to loopback. */
export function askReplica({ port }: Replica, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        rejectUnauthorized: false,
        method: question.method ?? (question.body === undefined ? 'GET' : 'POST'),
        path: question.path,
        headers: { host: question.host, ...question.headers },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const { statusCode = 0, headers } = incoming;
          resolve({ status: statusCode, headers, text, json: jsonOf(text) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(question.body);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
