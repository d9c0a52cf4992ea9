import { callGraph } from '@/utils/background/graph/call-graph';
import { findLastSent, sendEvent } from '@/utils/background/graph/send-event';
import { judgeToken } from '@/utils/capi/check-token';
import { QUALITY_FIELDS, readQuality } from '@/utils/capi/dataset-quality';
import type { ShownVerdict } from '@/utils/messaging/graph-messages';
import type { Routes } from '@/utils/messaging/router';
import { findClient } from '@/utils/storage/clients';

const NO_WORDS = { metaText: '', traceId: null };

/** What is asked of Meta's Graph API, each on a click in the popup. */
export const graphRoutes = {
  'token.check': async ({ clientId }): Promise<ShownVerdict> => {
    const outcome = await callGraph(clientId, { to: 'debug_token' });
    if (outcome.kind === 'answer') {
      const datasetId = (await findClient(clientId))?.datasetId ?? null;
      return { ...judgeToken(outcome.answer, datasetId, Date.now()), traceId: null };
    }
    if (outcome.kind !== 'error') return { state: 'unknown', text: outcome.text, ...NO_WORDS };
    const { error, metaText, traceId } = outcome;
    return {
      state: error.about === 'token' ? 'bad' : 'unknown',
      text: error.text,
      metaText,
      traceId,
    };
  },
  'quality.read': async ({ clientId }) => {
    const datasetId = (await findClient(clientId))?.datasetId ?? null;
    if (datasetId === null)
      return { ok: false, problem: 'Capture the dataset ID first.', ...NO_WORDS };
    const call = { to: 'dataset_quality', datasetId, fields: QUALITY_FIELDS } as const;
    const outcome = await callGraph(clientId, call);
    if (outcome.kind === 'answer') {
      const events = readQuality(outcome.answer);
      if (events) return { ok: true, events };
      return {
        ok: false,
        problem:
          'Meta’s answer could not be read. Its own figures are in Events Manager, Overview.',
        ...NO_WORDS,
      };
    }
    if (outcome.kind !== 'error') return { ok: false, problem: outcome.text, ...NO_WORDS };
    const { error, metaText, traceId } = outcome;
    const mayNotRead = error.about === 'permission' || error.about === 'dataset';
    const problem = mayNotRead
      ? 'This token may not read Meta’s figures; it may still send events. Tokens that may are generated in Events Manager with “Set up with Dataset Quality API”.'
      : error.text;
    return { ok: false, problem, metaText, traceId };
  },
  'event.send': sendEvent,
  'event.last': async ({ clientId }) => ({ sent: (await findLastSent(clientId)) ?? null }),
} satisfies Partial<Routes>;
