import * as z from 'zod/mini';
import { item } from '@/utils/storage/item';

const funnels = item({
  area: 'session',
  noun: 'tab-funnels',
  version: 1,
  schema: z.array(z.object({ tabId: z.number(), locationId: z.string(), funnelId: z.string() })),
  fallback: [],
});

const CAP = 100;

/** Remembers the funnel that a tab shows; null: it shows something else now. */
export async function storeTabFunnel(tabId: number, locationId: string, funnelId: string | null) {
  await funnels.update((all) => {
    const others = all.filter((one) => one.tabId !== tabId).slice(1 - CAP);
    return funnelId === null ? others : [...others, { tabId, locationId, funnelId }];
  });
}

/** The funnel that a tab showed last in that location. */
export async function findTabFunnel(
  tabId: number,
  locationId: string,
): Promise<string | undefined> {
  return (await funnels.get()).find((one) => one.tabId === tabId && one.locationId === locationId)
    ?.funnelId;
}
