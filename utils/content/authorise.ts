import type { FillKind, FillPreview, FillValues } from '@/utils/messaging/fill-messages';
import { ask } from '@/utils/messaging/client';

export type Previewed = Extract<FillPreview, { ok: true }>;

/** The sentence of the guard's question, the first time that a client meets a location, or a host. */
export function bindQuestion({ client, location, boundOn = null }: Previewed): string {
  if (boundOn !== null)
    return `${client.name} is bound to this location, ${location.id}, on ${boundOn}. Here it is on ${location.host}. Is that your agency’s HighLevel? From then on ${client.name} is filled in on both.`;
  return `Is this ${client.name}’s location? It is location ${location.id} on ${location.host}. From then on ${client.name} is filled in here and nowhere else.`;
}

/**
 * From a person's click to the values to write: answers the guard's question where it was asked,
 * gets an order for exactly what was shown, checks the page, and redeems the order at once.
 */
export async function authorise(
  kind: FillKind,
  previewed: Previewed,
  isPageUnchanged: () => boolean,
): Promise<{ ok: true; values: FillValues } | { ok: false; problem: string }> {
  const { client, bound, revision } = previewed;
  const changed = {
    ok: false as const,
    problem: 'The page changed meanwhile. Nothing was filled. Look again, then press once more.',
  };
  if (!isPageUnchanged()) return changed;
  if (!bound) {
    const answer = await ask('client.bind', { clientId: client.id });
    if (!answer.ok) return answer;
  }
  const order = await ask('fill.order', { kind, clientId: client.id, revision });
  if (!order.ok) return order;
  if (!isPageUnchanged()) return changed;
  const redeemed = await ask('fill.redeem', { orderId: order.orderId });
  if (!redeemed.ok) return redeemed;
  return isPageUnchanged() ? redeemed : changed;
}
