import { NO_MERGE_FIELDS } from '@/utils/client/client';
import { findShellPlace, isPage, judgeFill, refuse } from '@/utils/background/judge-fill';
import { planFill } from '@/utils/background/plan-fill';
import type { Answer, DoneOrRefused, Question } from '@/utils/messaging/protocol';
import type { KnownSender } from '@/utils/messaging/sender';
import { bindClient, getClients } from '@/utils/storage/clients';
import type { FillPlan, FillValues } from '@/utils/messaging/fill-messages';
import { storeOrder, takeOrder, type FillOrder } from '@/utils/storage/fill-orders';
import { beginFill, takeLostFill } from '@/utils/storage/open-fills';
import { readTokenForFill } from '@/utils/storage/vault';

/** An order must be used within this many ms of the click: the page asks for it at once. */
const ORDER_LIFETIME = 10_000;

/** What a fill on this page would write, for whom; or why not. Nothing secret. */
export async function previewFill(
  question: Question<'fill.preview'>,
  from: KnownSender,
): Promise<Answer<'fill.preview'>> {
  const judged = await judgeFill(question.kind, from);
  if (!judged.ok) return judged;
  const { client, place, bound } = judged;
  const planned = await planFill(question.kind, client, question.currentTokenDigest);
  if (!planned.ok) return planned;
  return {
    ok: true,
    client: { id: client.id, name: client.name },
    bound,
    boundOn: bound ? null : (client.location?.host ?? null),
    location: { host: place.host, id: place.locationId },
    plan: planned.plan,
    datasetOwner: await findOtherOwner(question.currentDatasetId ?? null, client.id),
    revision: planned.revision,
  };
}

/** Name of another client whose dataset this is; null for nobody's or the client's own. */
async function findOtherOwner(datasetId: string | null, clientId: string): Promise<string | null> {
  if (datasetId === null) return null;
  const owners = (await getClients()).list.filter((client) => client.datasetId === datasetId);
  if (owners.some(({ id }) => id === clientId)) return null;
  return owners[0]?.name ?? null;
}

/** The answer to the guard's question: this location is this client's. */
export async function bindHere(
  question: Question<'client.bind'>,
  from: KnownSender,
): Promise<DoneOrRefused> {
  if (!isPage(from)) return refuse('A client is bound from a page of its location.');
  const place = await findShellPlace(from.tabId);
  if (!place) return refuse('This page is not inside a HighLevel location. Nothing was changed.');
  const location = { host: place.host, id: place.locationId };
  const answer = await bindClient(question.clientId, location, { rebind: false });
  if (answer === 'bound') return { ok: true };
  return refuse('This location or this client is bound already. Open Pixel Courier to change it.');
}

/** Leave for one fill, after every check; the order names the exact document it is for. */
export async function orderFill(
  question: Question<'fill.order'>,
  from: KnownSender,
): Promise<Answer<'fill.order'>> {
  const judged = await judgeFill(question.kind, from);
  if (!judged.ok) return judged;
  const { client, place, sender, bound } = judged;
  if (!bound || client.id !== question.clientId)
    return refuse('The client of this location has changed. Nothing was filled. Look again.');
  const planned = await planFill(question.kind, client, null);
  if (!planned.ok) return planned;
  if (planned.revision !== question.revision)
    return refuse(
      `${client.name} has changed since this was shown. Nothing was filled. Look again.`,
    );
  const { tabId, frameId, documentId, origin } = sender;
  const now = Date.now();
  const order = {
    id: crypto.randomUUID(),
    kind: question.kind,
    clientId: client.id,
    revision: planned.revision,
    ...{ host: place.host, locationId: place.locationId },
    ...{ tabId, frameId, documentId, origin },
    expiresAt: now + ORDER_LIFETIME,
  };
  await storeOrder(order, now);
  return { ok: true, orderId: order.id };
}

/** Hands out what an order stands for, once, if nothing at all has changed since. */
export async function redeemFill(
  question: Question<'fill.redeem'>,
  from: KnownSender,
): Promise<Answer<'fill.redeem'>> {
  const order = await takeOrder(question.orderId, Date.now());
  const changed = refuse(
    'The page or the client changed meanwhile. Nothing was filled. Try again.',
  );
  if (!order || !isPage(from)) return changed;
  const same =
    order.tabId === from.tabId &&
    order.frameId === from.frameId &&
    order.documentId === from.documentId &&
    order.origin === from.origin;
  const judged = await judgeFill(order.kind, from);
  if (!same || !judged.ok || !judged.bound || judged.client.id !== order.clientId) return changed;
  const { host, locationId } = judged.place;
  if (host !== order.host || locationId !== order.locationId) return changed;
  const planned = await planFill(order.kind, judged.client, null);
  if (!planned.ok || planned.revision !== order.revision) return changed;
  const values = await composeValues(order, planned.plan);
  if (!values) return changed;
  const { tabId, origin, documentId } = from;
  const at = Date.now();
  await beginFill({
    ...{ kind: order.kind, clientName: judged.client.name },
    ...{ tabId, origin, documentId, at },
  });
  return { ok: true, values };
}

/** What an order hands out; undefined where something of it is missing. */
async function composeValues(
  { kind, clientId }: FillOrder,
  { datasetId, pixelCode, defaults, mergeFields }: FillPlan,
): Promise<FillValues | undefined> {
  if (kind === 'pixel-code') return pixelCode === null ? undefined : { kind, code: pixelCode };
  if (datasetId === null) return undefined;
  if (kind === 'action-settings') return { kind, datasetId, defaults };
  if (kind === 'dataset-value') return { kind: 'custom-value', value: datasetId };
  const kept = kind === 'action' ? mergeFields : NO_MERGE_FIELDS;
  const token = kept.token ?? (await readTokenForFill(clientId));
  if (token === undefined) return undefined;
  if (kind === 'token-value') return { kind: 'custom-value', value: token };
  return { kind, token, datasetId: kept.datasetId ?? datasetId, defaults };
}

/** A fill whose document went away before it told how the fill went. */
export async function findLostFill(from: KnownSender): Promise<Answer<'fill.lost'>> {
  if (!isPage(from)) return { lost: null };
  const { tabId, origin, documentId } = from;
  const lost = await takeLostFill({ tabId, origin, documentId, at: Date.now() });
  return { lost: lost ? { kind: lost.kind, clientName: lost.clientName } : null };
}
