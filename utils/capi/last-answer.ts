import type { SentEvent } from '@/utils/capi/sent-event';
import type { ServerAnswer } from '@/utils/pixel/findings/session';

/**
 * The error with which Meta answered the latest test event of a dataset; none after one that was
 * received, which shows that the fault is mended.
 */
export function lastAnswer(sent: readonly SentEvent[], datasetId: string): ServerAnswer[] {
  const last = sent.findLast(
    (one) => one.datasetId === datasetId && (one.state === 'received' || one.error !== null),
  );
  return last?.error ? [{ ...last.error, at: last.at }] : [];
}
