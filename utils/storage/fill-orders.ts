import * as z from 'zod/mini';
import { fillKindSchema } from '@/utils/messaging/fill-messages';
import { item } from '@/utils/storage/item';

const orderSchema = z.object({
  id: z.string(),
  kind: fillKindSchema,
  clientId: z.string(),
  revision: z.string(),
  /** Host of the shell on top, and the location there. */
  host: z.string(),
  locationId: z.string(),
  tabId: z.number(),
  frameId: z.number(),
  documentId: z.string(),
  origin: z.string(),
  expiresAt: z.number(),
});
/** Leave to fill once: for one document of one frame of one tab, and only for seconds. */
export type FillOrder = z.infer<typeof orderSchema>;

const orders = item({
  area: 'session',
  noun: 'fill-orders',
  version: 1,
  schema: z.array(orderSchema),
  fallback: [],
});

/** Keeps an order, and drops those that have run out. */
export async function storeOrder(order: FillOrder, now: number) {
  await orders.update((all) => [...all.filter((old) => old.expiresAt > now), order]);
}

/** Takes an order out, so that it cannot be used again; undefined when unknown or run out. */
export async function takeOrder(id: string, now: number): Promise<FillOrder | undefined> {
  let taken: FillOrder | undefined;
  await orders.update((all) => {
    taken = all.find((order) => order.id === id && order.expiresAt > now);
    return all.filter((order) => order.id !== id);
  });
  return taken;
}
