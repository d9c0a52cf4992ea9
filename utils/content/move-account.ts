import type { CardRow } from '@/components/page/card-view';
import { ask } from '@/utils/messaging/client';

/** The button of a card that warns of another ad account than the client's. */
export const MOVE_ACCOUNT = { label: 'It has moved to this account' };

/**
 * Makes the page's ad account the client's, on the person's word.
 *
 * @param datasetId Dataset that the screen shows, where it shows one.
 * @returns A row that names the new account and the old one, or a sentence why it was not done.
 */
export async function moveAccount(
  datasetId: string | null,
): Promise<{ ok: true; row: CardRow } | { ok: false; problem: string }> {
  const answer = await ask('account.move', { datasetId: datasetId?.slice(0, 100) ?? null });
  return answer.ok ? { ok: true, row: { label: 'Account', value: answer.text } } : answer;
}
