import type { CardView } from '@/components/page/card-view';
import { describeProgress, findNext, stateOfResult } from '@/utils/client/apply-list';
import { ask } from '@/utils/messaging/client';

/** What a card says and does about the list of pages that is under way in this tab. */
export interface Following {
  next: NonNullable<CardView['next']>;
  /** Opens the next page of the list in this tab; a sentence when it could not. */
  openNext: () => Promise<string | undefined>;
}

async function openNext(): Promise<string | undefined> {
  const answer = await ask('apply.next', {});
  return answer.ok ? undefined : answer.problem;
}

/**
 * Tells the background how a card ended. Gives what the card adds when this page is one of several
 * that a client's settings are put into; undefined anywhere else.
 */
export async function followApply({ result }: CardView): Promise<Following | undefined> {
  const state = result === null ? undefined : stateOfResult(result.kind);
  if (result === null || state === undefined) return undefined;
  const { kind, text } = result;
  const answer = await ask('apply.report', { kind, text: text.slice(0, 1000) }).catch(() => null);
  const list = answer?.list;
  if (!list) return undefined;
  const following = findNext(list);
  const label = state === 'done' ? 'Saved, open the next' : 'Go to the next';
  return {
    next: {
      text: `${describeProgress(list)}${following ? '' : '. Open Pixel Courier to see how each went.'}`,
      action: following && state !== 'left' ? { label } : null,
    },
    openNext,
  };
}
