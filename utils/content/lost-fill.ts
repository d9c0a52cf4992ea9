import type { CardView } from '@/components/page/card-view';
import { plainCard } from '@/utils/content/page-thing';
import type { LayerView } from '@/utils/content/PageLayer';
import type { FillKind } from '@/utils/messaging/fill-messages';
import { ask } from '@/utils/messaging/client';

const WHAT: Record<FillKind, string> = {
  action: 'the Conversions API action',
  'action-settings': 'the Conversions API action',
  'pixel-code': 'the pixel code',
  'token-value': 'the custom value with the access token',
  'dataset-value': 'the custom value with the dataset ID',
};

/** What is said of a fill whose page went away in the middle. */
export function lostFillCard(kind: FillKind, clientName: string): CardView {
  const text = `HighLevel loaded this page anew while ${WHAT[kind]} was being filled in for ${clientName}. What was not saved is gone. Open it again, look at what it holds, and fill it once more.`;
  return plainCard('The fill was cut off', { kind: 'not-verified', text, canUndo: false });
}

/**
 * Asks, when a page begins, whether the one before it went in the middle of a fill, and says so
 * until it is closed.
 */
export function createLostFill(
  onChange: () => void,
  signal: AbortSignal,
): { card: () => LayerView['standIn'] } {
  let view: CardView | null = null;
  const set = (next: CardView | null) => {
    view = next;
    onChange();
  };
  const learn = async () => {
    const answer = await ask('fill.lost', {}).catch(() => undefined);
    if (answer?.lost && !signal.aborted)
      set(lostFillCard(answer.lost.kind, answer.lost.clientName));
  };
  void learn();
  const nothing = () => undefined;
  return {
    card: () => view && { id: 'fill.lost', view, onButton: nothing, onClose: () => set(null) },
  };
}
