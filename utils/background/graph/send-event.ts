import { callGraph, type GraphOutcome } from '@/utils/background/graph/call-graph';
import { refuse } from '@/utils/background/judge-fill';
import { hasSiteAccess } from '@/utils/background/site-access/site-access';
import { composeEvent, type ComposedEvent } from '@/utils/capi/compose-event';
import { isHashedKey } from '@/utils/capi/customer-key';
import { GRAPH_ORIGIN } from '@/utils/capi/graph-address';
import { readReceipt } from '@/utils/capi/read-receipt';
import { OURSELVES, SENT_BY, type SentEvent } from '@/utils/capi/sent-event';
import type { Answer, Question } from '@/utils/messaging/protocol';
import { findClient } from '@/utils/storage/clients';
import { changeSentEvents, enterSentEvent, getSentEvents } from '@/utils/storage/sent-events';
import { summarizeToken } from '@/utils/storage/vault';

/** Clicks whose event this worker is sending: one that is only in storage lost its worker. */
const underWay = new Set<string>();

const UNSURE =
  'so nobody knows whether the event arrived. Look for it in Test events before you send another: two would both count.';
const LOST = `No answer from Meta came back, ${UNSURE}`;
const UNREADABLE = `What came back could not be read as Meta’s answer, ${UNSURE}`;

/** Says of events whose worker ended while they were sent that their fate is not known. */
async function settleLost(): Promise<void> {
  await changeSentEvents((one) =>
    one.state === 'sending' && !underWay.has(one.sendId)
      ? { ...one, state: 'unknown', text: LOST }
      : one,
  );
}

/** The test event that was sent last for a client, or undefined. */
export async function findLastSent(clientId: string): Promise<SentEvent | undefined> {
  await settleLost();
  return (await getSentEvents()).findLast((one) => one.clientId === clientId);
}

/**
 * Sends a test event once. The click is written down before anything leaves: the same click never
 * sends again, not after a second press and not after the worker has ended in the middle. While an
 * earlier event's fate is not known, another one is only sent when the person says so.
 */
export async function sendEvent({
  clientId,
  draft,
  sendId,
  again,
}: Question<'event.send'>): Promise<Answer<'event.send'>> {
  const client = await findClient(clientId);
  if (!client) return refuse('This client is gone. Nothing was sent.');
  if (client.datasetId === null) return refuse('Capture the dataset ID first. Nothing was sent.');
  if (client.testCode === null)
    return refuse(
      'Capture the test code first, on the Test events tab of Events Manager. Nothing was sent.',
    );
  if (!(await summarizeToken(clientId)))
    return refuse('Capture the access token first. Nothing was sent.');
  if (!(await hasSiteAccess([GRAPH_ORIGIN])))
    return refuse(
      'Pixel Courier may not reach graph.facebook.com yet. Press the button again, and allow it. Nothing was sent.',
    );
  const now = Date.now();
  const composed = await composeEvent(draft, now);
  if (!composed.ok)
    return refuse(
      `${Object.values(composed.problems)[0] ?? 'This event is not whole.'} Nothing was sent.`,
    );
  const entry: SentEvent = {
    ...{ sendId, clientId, datasetId: client.datasetId, testCode: client.testCode.code, at: now },
    eventName: composed.event.event_name,
    eventId: composed.event.event_id ?? null,
    ...{ state: 'sending', text: '', metaText: '', traceId: null, error: null },
    parameters: listParameters(composed, client.testCode.code),
  };
  await settleLost();
  const mayEnter = (all: readonly SentEvent[]) => {
    const own = all.filter((one) => one.clientId === clientId);
    if (all.some((one) => one.sendId === sendId || (own.includes(one) && one.state === 'sending')))
      return false;
    return again || own.at(-1)?.state !== 'unknown';
  };
  const isOurs = !underWay.has(sendId);
  underWay.add(sendId);
  try {
    if (!(await enterSentEvent(entry, mayEnter))) {
      const last = await findLastSent(clientId);
      return last ? { ok: true, sent: last } : refuse('This event has been sent already.');
    }
    const body = { data: [composed.event], test_event_code: entry.testCode };
    const outcome = await callGraph(clientId, { to: 'events', datasetId: entry.datasetId, body });
    const sent = { ...entry, ...describeOutcome(outcome, entry) };
    await changeSentEvents((one) => (one.sendId === sendId ? sent : one));
    return { ok: true, sent };
  } finally {
    if (isOurs) underWay.delete(sendId);
  }
}

type Ending = Pick<SentEvent, 'state' | 'text' | 'metaText' | 'traceId' | 'error'>;

function describeOutcome(outcome: GraphOutcome, { eventName }: SentEvent): Ending {
  const none = { metaText: '', traceId: null, error: null };
  switch (outcome.kind) {
    case 'failed':
      return { state: 'refused', text: `${outcome.text} Nothing was sent.`, ...none };
    case 'silent':
      return { state: 'unknown', text: LOST, ...none };
    case 'unreadable':
      return { state: 'unknown', text: UNREADABLE, ...none };
    case 'error':
      return {
        state: 'refused',
        text: outcome.error.text,
        metaText: outcome.metaText,
        traceId: outcome.traceId,
        error: { code: outcome.code, subcode: outcome.subcode },
      };
    case 'answer': {
      const receipt = readReceipt(outcome.answer);
      if (receipt?.received !== 1) return { state: 'unknown', text: UNREADABLE, ...none };
      return {
        state: 'received',
        text: `Meta received ${eventName}. It is listed in Test events, and in the Pixel Courier panel of DevTools.`,
        metaText: receipt.messages,
        traceId: receipt.traceId,
        error: null,
      };
    }
  }
}

function listParameters(
  { event, keys }: Extract<ComposedEvent, { ok: true }>,
  testCode: string,
): Record<string, string> {
  const money = Object.entries(event.custom_data ?? {}).map(([key, value]) => [key, String(value)]);
  return Object.fromEntries([
    [SENT_BY, OURSELVES],
    ['test_event_code', testCode],
    ['action_source', event.action_source],
    ['event_source_url', event.event_source_url ?? ''],
    ...money,
    // The browser's ID says of nobody who they are, and pairs an event that has no event ID.
    ...keys.map(({ key, sent }) => [
      key,
      key === 'fbp' ? sent : isHashedKey(key) ? 'hashed' : 'as it is',
    ]),
  ]) as Record<string, string>;
}
