import { hasSiteAccess } from '@/utils/background/site-access/site-access';
import { describeError, type ErrorText } from '@/utils/capi/describe-error';
import { GRAPH_ORIGIN, GRAPH_VERSION } from '@/utils/capi/graph-address';
import { readGraphError } from '@/utils/capi/graph-error';
import { readTokenForGraph } from '@/utils/storage/vault';

/** A call that is on the list below, and no other. */
export type GraphCall =
  | { to: 'debug_token' }
  | { to: 'dataset_quality'; datasetId: string; fields: string }
  | { to: 'events'; datasetId: string; body: unknown };

/**
 * How a call ended. `failed`: it was not made. `silent`: it was made, and no answer came.
 * `unreadable`: what came is no answer of the Graph API, such as the page of a gateway. After these
 * two nobody knows whether it was received.
 */
export type GraphOutcome =
  | { kind: 'answer'; answer: unknown }
  | {
      kind: 'error';
      error: ErrorText;
      /** As Meta gave them (facts, Meta, error table). */
      code: number;
      subcode: number | null;
      metaText: string;
      traceId: string | null;
    }
  | { kind: 'failed' | 'silent' | 'unreadable'; text: string };

/** An answer that takes longer is not waited for, in ms. */
const PATIENCE_MS = 20_000;
/** Until a call that may be repeated is made once more, in ms. */
const PAUSE_MS = 1_000;

/**
 * The one place that sends an access token to Meta, as a Bearer header, to one host. No cookies go
 * along, no redirect is followed. `debug_token` is asked about the very token, which it only takes
 * as a parameter (facts, Meta, "Token"). A call that reads is made once more where the error table
 * says so; an event is never sent again by itself.
 */
export async function callGraph(clientId: string, call: GraphCall): Promise<GraphOutcome> {
  const token = await readTokenForGraph(clientId);
  if (token === undefined)
    return { kind: 'failed', text: 'There is no access token. Capture or paste it first.' };
  if (!(await hasSiteAccess([GRAPH_ORIGIN])))
    return {
      kind: 'failed',
      text: 'Pixel Courier may not reach graph.facebook.com yet. Press the button again, and allow it.',
    };
  const first = await makeCall(call, token);
  const isRepeatable = call.to !== 'events' && first.kind === 'error' && first.error.retry;
  if (!isRepeatable) return first;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return makeCall(call, token);
}

async function makeCall(call: GraphCall, token: string): Promise<GraphOutcome> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(addressOf(call, token), {
      method: call.to === 'events' ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        ...(call.to === 'events' ? { 'content-type': 'application/json' } : {}),
      },
      ...(call.to === 'events' ? { body: JSON.stringify(call.body) } : {}),
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    status = response.status;
    text = await response.text();
  } catch {
    return {
      kind: 'silent',
      text: 'Meta did not answer. Check the connection, and whether an ad blocker stops graph.facebook.com.',
    };
  }
  // Whatever Meta quotes, a token is not handed on: taken out before any text is cut.
  const answer = parseJson(text.replaceAll(token, '[token]'));
  if (answer === undefined)
    return {
      kind: 'unreadable',
      text: `What came back is no answer of Meta’s (HTTP status ${status}). Wait a few minutes, then try again; if it stays so, something in this network answers for graph.facebook.com.`,
    };
  const error = readGraphError(answer);
  if (!error) return { kind: 'answer', answer };
  const { metaText, traceId, code, subcode } = error;
  const described = describeError(error, { reading: call.to !== 'events' });
  return { kind: 'error', error: described, metaText, traceId, code, subcode };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function addressOf(call: GraphCall, token: string): URL {
  const base = `${GRAPH_ORIGIN}/${GRAPH_VERSION}`;
  switch (call.to) {
    case 'events':
      return new URL(`${base}/${encodeURIComponent(call.datasetId)}/events`);
    case 'debug_token':
      return withQuery(`${base}/debug_token`, { input_token: token });
    case 'dataset_quality':
      return withQuery(`${base}/dataset_quality`, {
        dataset_id: call.datasetId,
        fields: call.fields,
      });
  }
}

function withQuery(address: string, query: Record<string, string>): URL {
  const url = new URL(address);
  url.search = new URLSearchParams(query).toString();
  return url;
}
